package no.samskap.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import no.samskap.web.Browser.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@OverTheWire
@ExtendWith(OutputCaptureExtension.class)
@Import(FaultTest.Faulty.class)
class FaultTest {
    /** Stands where the lead's listing of ideas will: an address that the table knows. */
    @RestController
    static class Faulty {
        final AtomicReference<@Nullable RuntimeException> fault = new AtomicReference<>();

        @GetMapping("/api/challenges/{id}/export/{file}")
        Paging faulty(@PathVariable String id, Paging paging) {
            RuntimeException thrown = fault.getAndSet(null);
            if (thrown != null) {
                throw thrown;
            }
            return paging;
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Faulty faulty;

    private Browser person;

    @BeforeEach
    void a_person() {
        person = new Browser(port);
        person.post("/api/demo-login", "{\"person\":\"innbygger\"}");
    }

    @Test
    void H15_threat85_a_fault_is_answered_500_and_logged_once_without_its_words(CapturedOutput log) {
        faulty.fault.set(new IllegalStateException("what a person wrote", new RuntimeException("secret id 17")));
        Answer answer = person.get("/api/challenges/theId/export/theFile");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text())
                .isEqualTo("{\"type\":\"/problems/internal\",\"title\":\"Noe gikk galt hos oss\",\"status\":500}");
        assertThat(log.getAll())
                .containsOnlyOnce("A request to /api/challenges/{id}/export/{file} failed")
                .contains("java.lang.IllegalStateException", "FaultTest.java")
                .doesNotContain("what a person wrote", "secret id 17", "theId", "theFile");
    }

    @Test
    void H15_fault6_a_store_that_is_gone_is_answered_503() {
        faulty.fault.set(new MongoTimeoutException("gone"));
        Answer answer = person.get("/api/challenges/x/export/y");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.string("type")).isEqualTo("/problems/unavailable");
    }

    @ParameterizedTest
    @CsvSource({
        "size=0,size",
        "size=-1,size",
        "size=1000000000,size",
        "size=201,size",
        "size=1e3,size",
        "size=,size",
        "page=-1,page",
        "page=99999999999999999999,page",
        "page=x,page",
        "size=%D9%A1,size",
        "size[$ne]=1&size=0,size"
    })
    void H16_a_page_out_of_bounds_is_answered_422(String query, String field) {
        Answer answer = person.get(
                "/api/challenges/x/export/y?" + query.replace("[", "%5B").replace("]", "%5D"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly(field + "=field.invalid");
    }

    @Test
    void H16_a_page_within_bounds_is_read() {
        assertThat(person.get("/api/challenges/x/export/y").text()).isEqualTo("{\"page\":0,\"size\":50}");
        assertThat(person.get("/api/challenges/x/export/y?page=3&size=200").text())
                .isEqualTo("{\"page\":3,\"size\":200}");
    }
}
