package no.samskap.operation;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the product where to go, in plain words on standard output rather than in the log. */
@Component
class Welcome {
    private static final String DEMO_PEOPLE = "samskap.demo-people";

    /** Where one of these is set, the installation is meant for others, and there are no demo people unless asked for. */
    private static final List<String> MEANT_FOR_OTHERS = List.of("samskap.public-address", "samskap.issuer");

    private static final String ROLES =
            "innbygger, medarbeider, tillitsvalgt, leder, folkevalgt, fasilitator, administrator";

    private final Environment environment;
    private final @Nullable EmbeddedStore embedded;
    private final PrintStream out;

    @Autowired
    Welcome(Environment environment, ObjectProvider<EmbeddedStore> embedded) {
        this(environment, embedded.getIfAvailable(), System.out);
    }

    Welcome(Environment environment, @Nullable EmbeddedStore embedded, PrintStream out) {
        this.environment = environment;
        this.embedded = embedded;
        this.out = out;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        String port = environment.getProperty("local.server.port", "");
        out.println();
        out.println("  Samskap er klar" + (port.isEmpty() ? "." : ": http://localhost:" + port));
        if (demoPeople()) {
            out.println("  Demopersoner du kan prøve som, bare fra denne maskinen: " + ROLES + ".");
        }
        if (embedded != null) {
            out.println("  Databasen er innebygd, og alt ligger i " + embedded.folder() + ".");
            if (!environment.containsProperty("samskap.issuer")) {
                out.println("  Ingenting sendes ut av denne maskinen.");
            }
        }
        out.println();
        out.flush();
    }

    private boolean demoPeople() {
        Boolean told = environment.getProperty(DEMO_PEOPLE, Boolean.class);
        return told != null ? told : MEANT_FOR_OTHERS.stream().noneMatch(environment::containsProperty);
    }
}
