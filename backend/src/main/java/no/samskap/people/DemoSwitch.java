package no.samskap.people;

import java.net.InetAddress;
import no.samskap.web.Installation;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether there are demo people: as told, else where nothing says that the installation is meant for others than who sits
 * at the machine. With people whom anyone may become, the server listens to this machine only, unless an address is set.
 */
@Component
class DemoSwitch implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {
    private static final String SIGN_IN_SERVICES = "spring.security.oauth2.client.provider";

    private final Environment environment;
    private final boolean on;

    DemoSwitch(Installation installation, Environment environment) {
        this.environment = environment;
        Boolean told = installation.demoPeople();
        this.on = told == null ? meantForNobodyElse(installation, environment) : told;
    }

    boolean on() {
        return on;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        if (on && !environment.containsProperty("server.address")) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        }
    }

    /** After Spring Boot's own, which sets what is configured. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static boolean meantForNobodyElse(Installation installation, Environment environment) {
        return installation.issuer() == null
                && installation.publicAddress() == null
                && !Binder.get(environment)
                        .bind(SIGN_IN_SERVICES, Bindable.mapOf(String.class, Object.class))
                        .isBound();
    }
}
