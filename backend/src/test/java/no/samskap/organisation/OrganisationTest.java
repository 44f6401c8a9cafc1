package no.samskap.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OverTheWire
class OrganisationTest {
    @LocalServerPort
    int port;

    @Autowired
    OrganisationBook book;

    private Meeting meeting;
    private Browser administrator;

    @BeforeEach
    void an_administrator() {
        meeting = new Meeting(port, "Skolevei " + UUID.randomUUID());
        administrator = meeting.person("administrator");
    }

    @AfterEach
    void the_others_find_it_as_it_was() {
        change(administrator, "demo", null, true);
        administrator.put("/api/organisation/logo", "{}");
    }

    private Answer change(Browser who, String name, @Nullable String accent, boolean publishes) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "name",
                name,
                "publishes",
                publishes,
                "version",
                administrator.get("/api/organisation").json().path("version").asLong()));
        if (accent != null) {
            wish.put("accent", accent);
        }
        return who.put("/api/organisation", Meeting.json(wish));
    }

    private static String picture(String format, int side) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), format, octets);
        return Base64.getEncoder().encodeToString(octets.toByteArray());
    }

    @Test
    void K70_an_administrator_says_what_the_organisation_is_called_and_all_its_people_see_it() {
        assertThat(change(administrator, "Solbakken kommune", "#00508C", true).status())
                .isEqualTo(200);
        var seen = meeting.person("medarbeider").get("/api/organisation").json();
        assertThat(seen.path("name").asString()).isEqualTo("Solbakken kommune");
        assertThat(seen.path("accent").asString()).isEqualTo("#00508c");
        assertThat(seen.path("mayChange").asBoolean()).isFalse();
        assertThat(meeting.guest("Kari").get("/api/organisation").status()).isEqualTo(404);
        for (String role : List.of("innbygger", "medarbeider", "tillitsvalgt", "folkevalgt", "leder", "fasilitator")) {
            assertThat(change(meeting.person(role), "Kuppet", null, true).status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void K76_its_answers_and_what_it_shares_bear_the_name_that_it_has_now() {
        meeting.idea(meeting.leader(), "i", "Bedre lys");
        Map<String, Object> answer = Map.of(
                "board", meeting.board(), "idea", "i", "verdict", "promising", "reason", "Det hjelper.", "version", 0);
        assertThat(meeting.leader()
                        .put(meeting.path("answers"), Meeting.json(answer))
                        .status())
                .isEqualTo(200);
        change(administrator, "Solbakken kommune", null, true);
        assertThat(meeting.guest("Kari")
                        .get(meeting.path("answers"))
                        .json()
                        .path("ideas")
                        .path(0)
                        .path("answers")
                        .path(0)
                        .path("organisation")
                        .asString())
                .isEqualTo("Solbakken kommune");
        assertThat(meeting.leader()
                        .get(meeting.path("export/sharing.json"))
                        .json()
                        .path("source")
                        .path("organisation")
                        .asString())
                .isEqualTo("Solbakken kommune");
    }

    @Test
    void K71_a_colour_that_cannot_be_read_is_refused_and_a_dark_page_gets_a_lighter_one() {
        assertThat(change(administrator, "Solbakken", "#ffd700", true).errors())
                .containsExactly("accent=field.invalid");
        assertThat(change(administrator, "Solbakken", "red", true).errors()).containsExactly("accent=field.invalid");
        Colour dark = Colour.read("#1e3a2f").orElseThrow();
        assertThat(dark.contrast(Colour.NIGHT)).isLessThan(Colour.READABLE);
        assertThat(dark.readableOn(Colour.NIGHT).contrast(Colour.NIGHT)).isGreaterThanOrEqualTo(Colour.READABLE);
        assertThat(Colour.WHITE.contrast(new Colour(0, 0, 0)))
                .isEqualTo(21, org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void K72_a_logo_is_drawn_anew_and_anything_else_is_refused() throws IOException {
        Answer kept = administrator.put("/api/organisation/logo", Meeting.json(Map.of("picture", picture("jpeg", 40))));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        Answer logo = new Browser(port).get(kept.string("logo"));
        assertThat(logo.header("Content-Type")).isEqualTo("image/png");
        for (String wrong : List.of(
                picture("gif", 40),
                picture("png", 1_200),
                "no base64",
                Base64.getEncoder()
                        .encodeToString("<svg onload=alert(1)>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))) {
            assertThat(administrator
                            .put("/api/organisation/logo", Meeting.json(Map.of("picture", wrong)))
                            .errors())
                    .containsExactly("picture=field.invalid");
        }
        assertThat(meeting.leader()
                        .put("/api/organisation/logo", Meeting.json(Map.of("picture", picture("png", 40))))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void K73_an_organisation_that_does_not_publish_has_nothing_public() {
        Browser leader = meeting.leader();
        leader.put(meeting.path("publication"), "{\"parts\":[\"challenge\"]}");
        Browser nobody = new Browser(port);
        String page = "/offentlig/" + meeting.challenge();
        change(administrator, "Solbakken", "#00508c", true);
        assertThat(nobody.get(page).text()).contains("/look.css");
        assertThat(nobody.get(Objects.requireNonNull(look(nobody.get(page).text())))
                        .text())
                .contains("--accent: #00508c");
        change(administrator, "Solbakken", null, false);
        assertThat(nobody.get(page).status()).isEqualTo(404);
        assertThat(nobody.get("/api/public/challenges").text()).doesNotContain(meeting.challenge());
        assertThat(leader.put(meeting.path("publication"), "{\"parts\":[\"challenge\"]}")
                        .status())
                .isEqualTo(409);
        assertThat(leader.get(meeting.path("publication"))
                        .json()
                        .path("allowed")
                        .asBoolean())
                .isFalse();
    }

    private static @Nullable String look(String html) {
        var found = java.util.regex.Pattern.compile("/organisasjon/[0-9a-f]+/look\\.css")
                .matcher(html);
        return found.find() ? found.group() : null;
    }

    @Test
    void K74_what_one_organisation_decides_is_not_anothers() {
        change(administrator, "Solbakken", "#00508c", true);
        assertThat(book.of("another").name()).isEqualTo("another");
        assertThat(book.of("another").accent()).isNull();
        assertThat(book.of("another").key()).isNotEqualTo(book.of("demo").key());
    }

    @Test
    void K75_an_administrator_sees_who_has_a_duty_in_the_organisation() {
        meeting.person("tillitsvalgt");
        var people = administrator.get("/api/organisation/people").json().path("people");
        assertThat(people.toString())
                .contains("Leder (demo)", "Tillitsvalgt (demo)")
                .doesNotContain("Kari");
        assertThat(meeting.leader().get("/api/organisation/people").status()).isEqualTo(403);
    }
}
