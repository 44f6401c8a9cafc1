package no.samskap.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.samskap.people.Account;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.NoticeBook.NoticeKind;
import no.samskap.protocol.NoticeBook.NoticeWay;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Role;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;
import no.samskap.web.MovableClock;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Mail over real SMTP, to a mail server in this process. */
@OverTheWire
@Import(MovableClock.InPlace.class)
class MailTest {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static GreenMail server = started(0);

    @DynamicPropertySource
    static void where(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> server.getSmtp().getPort());
        settings.add("samskap.mail-from", () -> "samskap@example.org");
    }

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Notices notices;

    @Autowired
    Delivery delivery;

    @Autowired
    Courier courier;

    @Autowired
    Boxes boxes;

    @Autowired
    MovableClock clock;

    private final ChallengeId challenge = new ChallengeId("k" + UUID.randomUUID());
    private Person kari;
    private ParticipantId participant;
    private String address;
    private String title;

    private static GreenMail started(int port) {
        GreenMail fresh = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        fresh.start();
        return fresh;
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void one_whom_mail_reaches_at_noon_on_a_wednesday() {
        String subject = UUID.randomUUID().toString();
        address = subject + "@example.org";
        title = "Skolevei " + subject;
        kari = people.arrived(new Account("https://issuer.invalid", subject, "Kari", Role.TILLITSVALGT, "Ås", address));
        participant = people.participant(kari, challenge);
        at("2031-05-14T12:00");
    }

    @AfterEach
    void the_time_is_the_time_again() throws FolderException {
        clock.back();
        server.purgeEmailFromAllMailboxes();
    }

    private void at(String local) {
        ZonedDateTime then = LocalDateTime.parse(local).atZone(NORWAY);
        clock.pass(Duration.between(clock.instant(), then));
    }

    private void tell(Subject subject) {
        notices.tell(
                Whom.these(List.of(participant)),
                new News(UUID.randomUUID().toString(), subject, title, "/u/" + challenge.value(), null));
        delivery.deliver();
    }

    private void wish(NoticeKind kind, NoticeWay way) {
        boxes.change(kari.id(), box -> box.wishing(box.wishes().telling(kind, way)));
    }

    /** What has reached her, after the courier has been round. */
    private List<MimeMessage> mails() {
        courier.round();
        return Arrays.stream(server.getReceivedMessages()).filter(this::isHers).toList();
    }

    private boolean isHers(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void K10_who_wishes_mail_at_once_gets_one_with_a_sentence_a_title_and_a_link() throws Exception {
        tell(Subject.UNION_ASKED);
        List<MimeMessage> mails = mails();
        assertThat(mails).hasSize(1);
        MimeMessage mail = mails.getFirst();
        assertThat(mail.getSubject()).startsWith(title + ": En utfordring berører ansatte");
        assertThat(mail.getFrom()[0]).hasToString("samskap@example.org");
        assertThat((String) mail.getContent())
                .contains(title, "http://localhost:" + port + "/u/" + challenge.value())
                .doesNotContain("Kari", kari.id().value(), participant.value());
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mails()).as("a second round sends nothing more").hasSize(1);
    }

    @Test
    void K11_a_digest_comes_in_the_morning_and_the_weeks_on_monday() throws Exception {
        wish(NoticeKind.THANKS, NoticeWay.DAILY);
        wish(NoticeKind.PILOT, NoticeWay.WEEKLY);
        tell(Subject.THANKED);
        tell(Subject.PILOT_ENDED);
        assertThat(mails()).isEmpty();
        at("2031-05-15T07:31");
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).contains("takket"));
        at("2031-05-18T12:00");
        assertThat(mails()).hasSize(1);
        at("2031-05-19T07:31");
        assertThat(mails()).hasSize(2);
    }

    @Test
    void K11_what_is_due_together_comes_in_one_mail() throws Exception {
        wish(NoticeKind.THANKS, NoticeWay.DAILY);
        wish(NoticeKind.ANSWER, NoticeWay.DAILY);
        tell(Subject.THANKED);
        tell(Subject.IDEA_ANSWERED);
        at("2031-05-15T07:31");
        List<MimeMessage> mails = mails();
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject()).isEqualTo("2 varsler fra Samskap");
    }

    @Test
    void K12_in_quiet_hours_no_mail_is_sent() {
        at("2031-05-14T22:15");
        tell(Subject.UNION_ASKED);
        assertThat(mails()).isEmpty();
        at("2031-05-15T06:59");
        assertThat(mails()).isEmpty();
        at("2031-05-15T07:00");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void K13_what_was_read_in_the_product_is_not_sent_nor_what_is_no_longer_wished_for() {
        wish(NoticeKind.THANKS, NoticeWay.DAILY);
        tell(Subject.THANKED);
        boxes.change(
                kari.id(), box -> box.read(box.told().stream().map(Told::id).toList()));
        wish(NoticeKind.ANSWER, NoticeWay.DAILY);
        tell(Subject.IDEA_ANSWERED);
        wish(NoticeKind.ANSWER, NoticeWay.HERE);
        at("2031-05-20T12:00");
        assertThat(mails()).isEmpty();
    }

    @Test
    void K14_only_a_confirmed_address_is_written_to() {
        Person unconfirmed = people.arrived(new Account(
                "https://issuer.invalid", UUID.randomUUID().toString(), "Ola", Role.TILLITSVALGT, "Ås", null));
        notices.tell(
                Whom.these(List.of(people.participant(unconfirmed, challenge))),
                new News(UUID.randomUUID().toString(), Subject.UNION_ASKED, title, "/u/x", null));
        delivery.deliver();
        courier.round();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(boxes.of(unconfirmed.id()).told()).hasSize(1);
    }

    @Test
    void K15_one_click_ends_all_mail_without_signing_in_and_opening_the_link_does_not() throws Exception {
        tell(Subject.UNION_ASKED);
        MimeMessage mail = mails().getFirst();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String link = mail.getHeader("List-Unsubscribe")[0].replaceAll("\\s|^<|>$", "");
        assertThat((String) mail.getContent()).contains(link);
        String path = java.net.URI.create(link).getPath();
        Browser nobody = new Browser(port);
        Answer asked = nobody.get(path);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.text()).contains("Slutte med e-post?", "<form method=\"post\">");
        assertThat(boxes.of(kari.id()).wishes().way(NoticeKind.UNION)).isEqualTo(NoticeWay.AT_ONCE);
        Answer stopped = nobody.send(nobody.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertThat(stopped.status()).as(stopped.text()).isEqualTo(200);
        assertThat(stopped.header("Set-Cookie")).doesNotContain("SESSION");
        assertThat(boxes.of(kari.id()).wishes().way(NoticeKind.UNION)).isEqualTo(NoticeWay.HERE);
        tell(Subject.UNION_OBJECTED);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void K16_a_link_that_was_not_made_here_ends_nothing() {
        Browser nobody = new Browser(port);
        for (String made : List.of(kari.id().value(), "x", "A".repeat(80), "A".repeat(600))) {
            assertThat(nobody.get("/varsler/slutt/" + made).status()).isEqualTo(404);
            assertThat(nobody.send(nobody.request("/varsler/slutt/" + made)
                                    .POST(java.net.http.HttpRequest.BodyPublishers.noBody()))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(boxes.of(kari.id()).wishes().way(NoticeKind.UNION)).isEqualTo(NoticeWay.AT_ONCE);
    }

    @Test
    void K17_what_the_mail_server_does_not_take_is_sent_later_and_once() {
        int there = server.getSmtp().getPort();
        server.stop();
        tell(Subject.UNION_ASKED);
        courier.round();
        Told.Sending waiting = boxes.of(kari.id()).told().getFirst().mail();
        assertThat(waiting).isNotNull().satisfies(mail -> {
            assertThat(mail.tries()).isEqualTo(1);
            assertThat(mail.since()).isNull();
        });
        server = started(there);
        assertThat(mails()).as("not at once").isEmpty();
        clock.pass(Duration.ofMinutes(2));
        assertThat(mails()).hasSize(1);
        clock.pass(Duration.ofDays(2));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void K18_what_was_being_handed_over_when_the_process_ended_is_not_sent_again() {
        tell(Subject.UNION_ASKED);
        boxes.change(
                kari.id(),
                box -> box.changing(told -> told.sending(new Told.Sending(clock.instant(), 1, clock.instant()))));
        assertThat(mails()).isEmpty();
        clock.pass(Duration.ofMinutes(20));
        assertThat(mails()).isEmpty();
        assertThat(boxes.of(kari.id()).told())
                .singleElement()
                .satisfies(told -> assertThat(told.mail()).isNull());
    }

    @Test
    void K19_a_mail_speaks_the_language_that_its_reader_chose() throws Exception {
        boxes.change(
                kari.id(),
                box -> box.wishing(new Wishes(java.util.Map.of(), null, no.samskap.language.Language.ENGLISH)));
        tell(Subject.UNION_ASKED);
        assertThat((String) mails().getFirst().getContent())
                .contains("Stop all mail:", "A challenge touches employees");
    }
}
