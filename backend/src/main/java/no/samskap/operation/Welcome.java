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
    private final Environment environment;
    private final @Nullable EmbeddedStore embedded;
    private final List<WelcomeLine> lines;
    private final PrintStream out;

    @Autowired
    Welcome(Environment environment, ObjectProvider<EmbeddedStore> embedded, List<WelcomeLine> lines) {
        this(environment, embedded.getIfAvailable(), lines, System.out);
    }

    Welcome(Environment environment, @Nullable EmbeddedStore embedded, List<WelcomeLine> lines, PrintStream out) {
        this.environment = environment;
        this.embedded = embedded;
        this.lines = lines;
        this.out = out;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        String port = environment.getProperty("local.server.port", "");
        out.println();
        out.println("  Samskap er klar" + (port.isEmpty() ? "." : ": http://localhost:" + port));
        lines.forEach(part -> part.line().ifPresent(line -> out.println("  " + line)));
        if (embedded != null) {
            out.println("  Databasen er innebygd, og alt ligger i " + embedded.folder() + ".");
            out.println("  Ingenting sendes ut av denne maskinen.");
        }
        out.println();
        out.flush();
    }
}
