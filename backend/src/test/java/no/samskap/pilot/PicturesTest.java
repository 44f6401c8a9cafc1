package no.samskap.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OverTheWire
class PicturesTest {
    private static final String WHERE_IT_WAS_TAKEN = "59.9139N 10.7522E";

    @LocalServerPort
    int port;

    private Meeting meeting;
    private Browser employee;
    private String pilot;

    @BeforeEach
    void a_pilot_that_is_being_tried() {
        meeting = new Meeting(port, "Skolevei");
        employee = meeting.person("medarbeider");
        pilot = meeting.leader()
                .post(
                        meeting.path("pilots"),
                        Meeting.json(Map.of(
                                "title", "Lys",
                                "hypothesis", "Flere går.",
                                "measures", List.of(Map.of("name", "Barn som går", "unit", "prosent")),
                                "from", "2026-09-01",
                                "to", "2026-12-01",
                                "owner", "Skolen",
                                "ideas", List.of(),
                                "skills", List.of("elektro", "Elektro"),
                                "version", 0)))
                .string("pilot");
        meeting.leader().post("/api/pilots/" + pilot + "/beginning", "{\"version\":1}");
    }

    @Test
    void C71_a_log_entry_shows_pictures_with_words_for_those_who_do_not_see_them() {
        Answer logged = log(Base64.getEncoder().encodeToString(photograph()), "En lampe over undergangen");
        assertThat(logged.status()).as(logged.text()).isEqualTo(200);
        JsonNode picture = picture();
        assertThat(picture.path("alt").asString()).isEqualTo("En lampe over undergangen");
        assertThat(picture.path("width").asInt()).isEqualTo(40);
        assertThat(log(Base64.getEncoder().encodeToString(photograph()), " ").errors())
                .containsExactly("pictures[0].alt=field.invalid");
    }

    @Test
    void C72_a_picture_is_kept_as_nothing_but_its_pixels() throws Exception {
        byte[] sent = photograph();
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(WHERE_IT_WAS_TAKEN);
        log(Base64.getEncoder().encodeToString(sent), "En lampe");
        byte[] kept = served(employee).body();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(WHERE_IT_WAS_TAKEN, "Exif", "<script>");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getHeight()).isEqualTo(30);
    }

    @Test
    void C73_what_is_no_picture_or_too_large_is_refused_and_nothing_is_kept() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
        for (byte[] file : List.of(
                new byte[0],
                svg.getBytes(StandardCharsets.UTF_8),
                "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                written("gif", 40, 30),
                java.util.Arrays.copyOf(photograph(), 60),
                saysThatItIs(30_000, 30_000),
                written("png", 3_001, 1),
                new byte[2 * 1024 * 1024 + 1])) {
            Answer refused = log(Base64.getEncoder().encodeToString(file), "Noe");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.errors()).containsExactly("pictures[0].file=field.invalid");
        }
        assertThat(log("ikke base64!", "Noe").errors()).containsExactly("pictures[0].file=field.invalid");
        assertThat(employee.get("/api/pilots/" + pilot).json().path("log").isEmpty())
                .isTrue();
    }

    @Test
    void C73_more_than_the_log_takes_is_413() {
        String much = "A".repeat(7 * 1024 * 1024);
        assertThat(log(much, "Noe").status()).isEqualTo(413);
    }

    @Test
    void C74_a_picture_is_served_so_that_it_cannot_run_and_only_to_who_reads_the_pilot() throws Exception {
        log(Base64.getEncoder().encodeToString(photograph()), "En lampe");
        HttpResponse<byte[]> served = served(employee);
        assertThat(served.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(served.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(served.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(served.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        String address = "/api/pilots/" + pilot + "/pictures/"
                + picture().path("picture").asString();
        assertThat(meeting.stranger().get(address).status()).isEqualTo(404);
        assertThat(meeting.nobody().get(address).status()).isEqualTo(401);
        assertThat(employee.get("/api/pilots/" + pilot + "/pictures/ukjent").status())
                .isEqualTo(404);
    }

    @Test
    void C75_a_pilot_says_which_skills_it_wants() {
        assertThat(employee.get("/api/pilots/" + pilot).json().path("skills").toString())
                .isEqualTo("[\"elektro\"]");
    }

    private Answer log(String file, String alt) {
        return employee.post(
                "/api/pilots/" + pilot + "/log",
                Meeting.json(Map.of(
                        "day", LocalDate.now(ZoneId.of("Europe/Oslo")).toString(),
                        "text", "Lampene er oppe.",
                        "readings", List.of(),
                        "pictures", List.of(Map.of("file", file, "alt", alt)))));
    }

    private JsonNode picture() {
        return employee.get("/api/pilots/" + pilot)
                .json()
                .path("log")
                .path(0)
                .path("pictures")
                .path(0);
    }

    private HttpResponse<byte[]> served(Browser who) throws Exception {
        String address = "/api/pilots/" + pilot + "/pictures/"
                + picture().path("picture").asString();
        return HttpClient.newHttpClient()
                .send(who.request(address).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** As a telephone takes it: it says where it was. */
    private static byte[] photograph() {
        byte[] plain = written("jpeg", 40, 30);
        byte[] said = ("Exif\0\0" + WHERE_IT_WAS_TAKEN + "<script>").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (said.length + 2)});
        file.writeBytes(said);
        file.write(plain, 2, plain.length - 2);
        return file.toByteArray();
    }

    private static byte[] written(String format, int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return file.toByteArray();
    }

    /** A small file that would unpack to gigabytes. */
    private static byte[] saysThatItIs(int width, int height) {
        byte[] file = written("png", 1, 1);
        java.nio.ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
        java.util.zip.CRC32 check = new java.util.zip.CRC32();
        check.update(file, 12, 17);
        java.nio.ByteBuffer.wrap(file).putInt(29, (int) check.getValue());
        return file;
    }
}
