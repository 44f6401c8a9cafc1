package no.samskap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import org.awaitility.Awaitility;

/** Asks for reports as a browser does, and waits for them. */
final class Files {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Set<String> UNDER_WAY = Set.of("waiting", "making");

    private Files() {}

    /** A report as a file. */
    static HttpResponse<byte[]> of(Browser who, String challenge, String length, String format, String language) {
        Answer asked = ask(who, challenge, length, format, language);
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        String address = asked.header("Location");
        String state = Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> who.get(address).string("state"), it -> !UNDER_WAY.contains(it));
        assertThat(state).isEqualTo("ready");
        return fetch(who, address + "/file");
    }

    static Answer ask(Browser who, String challenge, String length, String format, String language) {
        return who.post(
                "/api/challenges/" + challenge + "/reports",
                Meeting.json(Map.of("length", length, "format", format, "language", language)));
    }

    private static HttpResponse<byte[]> fetch(Browser who, String address) {
        try {
            HttpResponse<byte[]> file =
                    CLIENT.send(who.request(address).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).isEqualTo(200);
            return file;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
