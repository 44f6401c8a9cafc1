package no.samskap.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.samskap.people.People;
import no.samskap.people.PersonId;
import no.samskap.web.Installation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Whether mail is sent from here at all, and whom it reaches: those whose confirmed address the issuer gave. None is sent
 * where the operator named no mail server or no sender.
 */
@Component
class Post {
    private final ObjectProvider<JavaMailSender> server;
    private final People people;
    private final Installation installation;
    private final Environment environment;
    private final String sender;

    Post(
            ObjectProvider<JavaMailSender> server,
            People people,
            Installation installation,
            Environment environment,
            @Value("${samskap.mail-from:}") String sender) {
        this.server = server;
        this.people = people;
        this.installation = installation;
        this.environment = environment;
        this.sender = sender;
    }

    boolean isThere() {
        return !sender.isBlank() && server.getIfAvailable() != null;
    }

    boolean reaches(PersonId person) {
        return isThere() && address(person).isPresent();
    }

    Optional<String> address(PersonId person) {
        return people.mailAddress(person);
    }

    /** A link to a place within the product, for who is not there. */
    String absolute(String link) {
        var address = installation.publicAddress();
        String base = address == null
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : address.toString().replaceAll("/$", "");
        return base + link;
    }

    /**
     * Hands a mail to the mail server.
     *
     * @param id the same for the same mail, so that who gets it twice can see it
     * @throws org.springframework.mail.MailException where the server did not take it
     */
    void send(String address, Letter letter, String id) {
        JavaMailSender there = server.getObject();
        MimeMessage message = there.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            helper.setFrom(sender);
            helper.setTo(address);
            helper.setSubject(letter.subject());
            helper.setText(letter.text(), false);
            message.setHeader("Message-ID", "<" + id + "@samskap>");
            message.setHeader("Auto-Submitted", "auto-generated");
            // RFC 8058: one click in the mail program, which the program carries out with a POST.
            message.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        } catch (MessagingException unfit) {
            throw new MailPreparationException(unfit);
        }
        there.send(message);
    }
}
