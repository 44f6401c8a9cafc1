package no.samskap.safety;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * {@code --check}: tells an operator in plain words what is not safe yet, and starts nothing. Looks at the settings of the
 * environment and of the command line, and asks the issuer whether it answers.
 */
public final class Doctor {
    /** On the command line. */
    public static final String CHECK = "--check";

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Doctor() {}

    /** @return 0 where nothing is left to do, 1 otherwise */
    public static int examine(String[] arguments, PrintStream out) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        ConfigurationPropertySources.attach(environment);
        Set<Danger> found = Inspection.of(environment);
        if (environment.containsProperty(Inspection.ISSUER)
                && !found.contains(Danger.ISSUER_UNREADABLE)
                && !answers(environment)) {
            found.add(Danger.ISSUER_SILENT);
        }
        tell(found, out);
        return found.isEmpty() ? 0 : 1;
    }

    private static void tell(Set<Danger> found, PrintStream out) {
        Danger.Language language = Spoken.here();
        boolean english = language == Danger.Language.ENGLISH;
        if (found.isEmpty()) {
            out.println(english ? "Nothing unsafe was found." : "Vi fant ikke noe som er utrygt.");
            return;
        }
        for (Danger danger : found) {
            String mark = danger.stops()
                    ? english ? "STOPS THE START  " : "STOPPER STARTEN  "
                    : english ? "NOT SAFE YET     " : "IKKE TRYGT ENNÅ  ";
            out.println(mark + danger.in(language));
        }
    }

    private static boolean answers(PropertyResolver settings) {
        String issuer = settings.getProperty(Inspection.ISSUER, "");
        String description = settings.getProperty(
                "samskap.issuer-description", issuer.replaceAll("/$", "") + "/.well-known/openid-configuration");
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(description))
                            .timeout(LONGEST)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    && answer.body().replace("\\/", "/").contains("\"" + issuer + "\"");
        } catch (java.io.IOException | IllegalArgumentException silent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
