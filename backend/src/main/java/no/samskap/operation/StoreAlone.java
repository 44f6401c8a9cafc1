package no.samskap.operation;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The store and nothing else, for commands that look at it; the embedded one can be opened only while the product is stopped. */
public final class StoreAlone {
    private StoreAlone() {}

    /** Its opening counts as a start: a file that was put back from a copy gets its new epoch here too. */
    @Configuration(proxyBeanMethods = false)
    @Import({StoreConfiguration.class, Epoch.class})
    @ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
    static class Parts {}

    /** Opens the store that the environment and the arguments name; closing the result closes it. */
    public static ConfigurableApplicationContext open(String... arguments) {
        return new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments);
    }
}
