package no.samskap.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.Meeting;
import no.samskap.web.OverTheWire;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import tools.jackson.databind.JsonNode;

/** Reports as those who need them meet them: asked for over HTTP, read back as files. */
@OverTheWire
class ReportTest {
    /** Names and words that must not get out of where they were said. */
    private static final String CANARY = "Kanarifugl";

    private static final int IDEAS = 8;

    @LocalServerPort
    int port;

    private Meeting meeting;
    private List<Browser> guests;
    private int commands;

    @BeforeEach
    void a_challenge() {
        meeting = new Meeting(port, "Torget");
        guests = new ArrayList<>();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb|Spørsmålet|Beslutninger|Går videre|Slik ble det|Dette samler|Dette skiller|For: Det er billig|Medarbeider",
                "nn|Spørsmålet|Avgjerder|Går vidare|Slik blei det|Dette samlar|Dette skil|For: Det er billig|Medarbeidar",
                "en|The question|Decisions|Going on|The result|What unites|What divides|For: Det er billig|Employee",
            })
    void E01_a_report_tells_what_was_asked_who_took_part_how_it_was_weighed_what_was_agreed_and_decided_and_why(
            String language,
            String question,
            String decisions,
            String verdict,
            String result,
            String unites,
            String divides,
            String argument,
            String role) {
        heldMeeting();
        String html = new String(
                Files.of(meeting.leader(), meeting.challenge(), "full", "html", language)
                        .body(),
                UTF_8);
        assertThat(html)
                .contains("<html lang=\"" + language + "\">")
                .contains(question, decisions, verdict, result, unites, divides, argument, role)
                .contains("Hvordan?", "Vi prøver fra våren.", "Leder (demo), demo", "Idé 3")
                .contains("Hva først?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void E02_a_pdf_is_pdf_ua_with_its_language_headings_tables_lists_and_the_pictures_told(String language)
            throws IOException, VeraPDFException {
        heldMeeting();
        byte[] pdf = Files.of(meeting.leader(), meeting.challenge(), "full", "pdf", language)
                .body();
        assertThat(faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Torget");
            List<PDStructureElement> elements = new ArrayList<>();
            gather(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            Map<String, Long> kinds = elements.stream()
                    .collect(Collectors.groupingBy(PDStructureElement::getStructureType, Collectors.counting()));
            assertThat(kinds).containsKeys("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure");
            assertThat(kinds.get("H1")).isEqualTo(1);
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).contains("A: ", "B: "));
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(new PDFTextStripper().getText(document)).contains("Vi prøver fra våren.", "Idé 3");
        }
    }

    private static List<String> faults(byte[] pdf) throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1_000);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static void gather(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                gather(element, into);
            }
        }
    }

    @Test
    void E03_the_short_one_is_one_page_however_much_there_is() throws IOException {
        String wordy = "Lang tekst som ingen orker å lese på én side. ".repeat(40);
        heldMeeting();
        for (int i = 0; i < 30; i++) {
            meeting.idea(meeting.leader(), "wordy" + i, i + " " + wordy);
            answer("wordy" + i, "promising", wordy);
        }
        for (int i = 0; i < 6; i++) {
            opens("many" + i, "{\"type\":\"approval\"}");
        }
        byte[] pdf = Files.of(meeting.leader(), meeting.challenge(), "short", "pdf", "nn")
                .body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Torget", "Hvordan?", "Går vidare: Idé 1", "Fleire svar står i den fulle rapporten: 28");
        }
    }

    @Test
    void E04_threat83_a_workbook_has_a_sheet_a_part_numbers_to_count_on_and_no_cell_that_begins_a_formula()
            throws IOException {
        heldMeeting();
        meeting.idea(meeting.leader(), "formula", "=HYPERLINK(\"http://x.invalid\";\"klikk\")");
        comment("formula", "@SUM(A1)", "against");
        byte[] file = Files.of(meeting.leader(), meeting.challenge(), "full", "xlsx", "nb")
                .body();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<String> names = book.getSheets().map(Sheet::getName).toList();
            assertThat(names)
                    .containsExactly(
                            "Spørsmålet",
                            "Beslutninger",
                            "Avstemninger",
                            "Enighet og uenighet",
                            "Ideer og argumenter",
                            "Hvem som var med",
                            "Om rapporten");
            List<Cell> cells = new ArrayList<>();
            for (Sheet sheet : book.getSheets().toList()) {
                sheet.openStream()
                        .forEach(row -> row.forEach(cell -> {
                            if (cell != null) {
                                cells.add(cell);
                            }
                        }));
            }
            assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
            assertThat(cells)
                    .filteredOn(cell -> cell.getType() == CellType.STRING)
                    .noneMatch(cell ->
                            cell.asString().startsWith("=") || cell.asString().startsWith("@"))
                    .anyMatch(cell -> cell.asString().startsWith("'=HYPERLINK"));
            assertThat(cells)
                    .filteredOn(cell -> cell.getType() == CellType.NUMBER)
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    void E05_a_report_tells_how_far_it_is_and_can_be_given_up() {
        heldMeeting();
        Browser leader = meeting.leader();
        Answer asked = Files.ask(leader, meeting.challenge(), "full", "pdf", "nb");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.string("state")).isIn("waiting", "making");
        assertThat(asked.json().path("percent").isIntegralNumber()).isTrue();
        String address = asked.header("Location");
        assertThat(Files.ask(leader, meeting.challenge(), "short", "html", "nb").string("code"))
                .isEqualTo("report.making");
        assertThat(leader.send("DELETE", address, "").status()).isEqualTo(204);
        assertThat(leader.get(address).status()).isEqualTo(404);
        assertThat(leader.get(address + "/file").status()).isEqualTo(404);
        assertThat(leader.send("DELETE", address, "").status()).isEqualTo(404);
        assertThat(Files.of(leader, meeting.challenge(), "short", "html", "nb").body())
                .isNotEmpty();
    }

    @Test
    void E06_a_report_is_for_who_asked_for_it_and_for_who_may_enter_the_challenge() {
        Browser guest = meeting.guest("Ola");
        Answer asked = Files.ask(guest, meeting.challenge(), "short", "html", "nb");
        assertThat(asked.status()).isEqualTo(202);
        String address = asked.header("Location");
        for (Browser other : List.of(meeting.leader(), meeting.guest("Kari"), meeting.stranger())) {
            assertThat(other.get(address).status()).isEqualTo(404);
            assertThat(other.get(address + "/file").status()).isEqualTo(404);
            assertThat(other.send("DELETE", address, "").status()).isEqualTo(404);
        }
        assertThat(Files.ask(meeting.stranger(), meeting.challenge(), "short", "html", "nb")
                        .status())
                .isEqualTo(404);
        assertThat(Files.ask(meeting.nobody(), meeting.challenge(), "short", "html", "nb")
                        .status())
                .isEqualTo(401);
        assertThat(guest.post(meeting.path("reports"), "{\"length\":\"short\",\"format\":\"doc\",\"language\":\"nb\"}")
                        .errors())
                .containsExactly("format=field.invalid");
    }

    @Test
    void E07_threat79_no_report_tells_who_wrote_or_voted_nor_of_fewer_than_five() throws IOException {
        heldMeeting();
        opens("few", "{\"type\":\"approval\"}");
        for (Browser guest : guests.subList(0, 4)) {
            votes(guest, "few", "{\"i5\":1}");
        }
        closes("few");
        String files = everything();
        for (Browser guest : guests) {
            assertThat(files).doesNotContain(guest.get("/api/me").string("participant"));
        }
        assertThat(files).doesNotContain(CANARY).contains("Færre enn 5 stemte, så resultatet vises ikke.");
        // Two employees are fewer than five, and so is what would be left of the whole without the residents.
        assertThat(files).contains("Innbygger").doesNotContain("Tillitsvalgt");
    }

    /** All that any report says, unpacked. */
    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String length : List.of("short", "full")) {
            all.append(new String(file(length, "html"), UTF_8));
            try (PDDocument document = Loader.loadPDF(file(length, "pdf"))) {
                all.append(new PDFTextStripper().getText(document));
            }
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file(length, "xlsx")))) {
                for (Sheet sheet : book.getSheets().toList()) {
                    sheet.openStream()
                            .forEach(row -> row.forEach(cell -> all.append(cell == null ? "" : cell.getText())));
                }
            }
        }
        return all.toString();
    }

    private byte[] file(String length, String format) {
        return Files.of(meeting.leader(), meeting.challenge(), length, format, "nb")
                .body();
    }

    @Test
    void E08_what_people_wrote_is_text_in_every_file() throws IOException {
        String evil = "<script>alert(1)</script> & \u202E ]]> <object data=\"file:///etc/passwd\"/> \u0001x";
        meeting.idea(meeting.leader(), "evil", evil.replace("\u0001", ""));
        comment("evil", "<img src=x onerror=alert(2)>", "for");
        HttpResponse<byte[]> html = Files.of(meeting.leader(), meeting.challenge(), "full", "html", "en");
        assertThat(new String(html.body(), UTF_8))
                .contains("&lt;script&gt;", "&lt;img src=x")
                .doesNotContain("<script", "<img", "<object");
        assertThat(html.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"basis-for-decisions.html\"");
        assertThat(html.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        try (PDDocument document = Loader.loadPDF(Files.of(meeting.leader(), meeting.challenge(), "full", "pdf", "en")
                .body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("<script>alert(1)</script>");
        }
    }

    /**
     * Twelve residents in two camps who have answered all ideas, of whom ten and two employees vote by dots; a comment for,
     * one against, and an answer with its reason.
     */
    private void heldMeeting() {
        for (int i = 0; i < IDEAS; i++) {
            meeting.idea(meeting.leader(), "i" + i, "Idé " + i);
        }
        for (int i = 0; i < 12; i++) {
            Browser guest = meeting.guest(CANARY + i);
            guests.add(guest);
            for (int idea = 0; idea < IDEAS; idea++) {
                boolean agrees = idea == IDEAS - 1 || (i < 6) == (idea % 2 == 0);
                meeting.command(
                        guest,
                        Map.of("type", "TakeStance", "idea", "i" + idea, "stance", agrees ? "agree" : "disagree"));
            }
        }
        guests.subList(0, 6)
                .forEach(guest -> meeting.command(
                        guest, Map.of("type", "AddComment", "idea", "i1", "comment", "k" + ++commands, "text", "Ja")));
        comment("i1", "Det er billig", "for");
        comment("i1", "Det er stygt", "against");
        for (int i = 0; i < 5; i++) {
            guests.add(employee());
        }
        opens("r1", "{\"type\":\"dots\",\"dots\":3,\"mostPerIdea\":2}");
        for (int i = 0; i < guests.size(); i++) {
            votes(guests.get(i), "r1", i % 3 == 0 ? "{\"i3\":2}" : "{\"i3\":1,\"i2\":1}");
        }
        closes("r1");
        answer("i1", "going-on", "Vi prøver fra våren.");
        answer("i2", "no", "Det er ikke råd.");
    }

    private Browser employee() {
        Browser guest = meeting.guest(CANARY);
        String code =
                meeting.leader().get("/api/challenges/" + meeting.challenge()).string("joinCode");
        guest.post("/api/join", Meeting.json(Map.of("joinCode", code, "role", "medarbeider")));
        return guest;
    }

    private void comment(String idea, String text, String side) {
        Map<String, Object> comment =
                new HashMap<>(Map.of("type", "AddComment", "idea", idea, "comment", "k" + ++commands, "text", text));
        comment.put("stance", side);
        meeting.command(meeting.leader(), comment);
    }

    private void answer(String idea, String verdict, String reason) {
        Answer answered = meeting.leader()
                .put(
                        meeting.path("answers"),
                        Meeting.json(Map.of(
                                "board",
                                meeting.board(),
                                "idea",
                                idea,
                                "verdict",
                                verdict,
                                "reason",
                                reason,
                                "version",
                                0)));
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
    }

    private void opens(String round, String method) {
        does(meeting.leader(), """
                "type":"OpenRound","round":"%s","title":"Hva først?","method":%s,"ideas":["i2","i3","i5"],\
                "live":false,"electorate":{"guests":true,"roles":[]}""".formatted(round, method));
    }

    private void votes(Browser who, String round, String ballot) {
        does(who, "\"type\":\"CastBallot\",\"round\":\"%s\",\"ballot\":%s".formatted(round, ballot));
    }

    private void closes(String round) {
        does(meeting.leader(), "\"type\":\"CloseRound\",\"round\":\"%s\"".formatted(round));
    }

    private void does(Browser who, String fields) {
        Answer answer = who.post(
                "/api/boards/" + meeting.board() + "/commands",
                "{\"id\":\"report-%d\",%s}".formatted(++commands, fields));
        assertThat(answer.string("outcome")).as(answer.text()).isEqualTo("accepted");
    }

    static String string(JsonNode node, String field) {
        return node.path(field).asString();
    }
}
