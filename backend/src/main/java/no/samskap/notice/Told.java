package no.samskap.notice;

import java.time.Instant;
import java.time.LocalDate;
import no.samskap.protocol.Phase;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person was told.
 *
 * @param id the occasion's
 * @param mail what is still to be done to tell it by mail; null where nothing is
 * @param mailed whether it was sent, or given up
 */
record Told(
        String id,
        Subject subject,
        String title,
        String link,
        @Nullable Phase phase,
        @Nullable LocalDate due,
        Instant at,
        boolean read,
        @Nullable Sending mail,
        boolean mailed) {

    /**
     * A mail to be sent.
     *
     * @param due not before this
     * @param tries how often it was tried in vain
     * @param since when it was handed to the mail server, which has not answered; null where it was not
     */
    record Sending(Instant due, int tries, @Nullable Instant since) {}

    static Told of(News news, Instant at, @Nullable Instant mailDue) {
        return new Told(
                news.occasion(),
                news.subject(),
                news.title(),
                news.link(),
                news.phase(),
                news.due(),
                at,
                false,
                mailDue == null ? null : new Sending(mailDue, 0, null),
                false);
    }

    boolean sameAs(Told other) {
        return subject == other.subject && link.equals(other.link);
    }

    /** In the other's place: its mail, if it was sent, will do for both. */
    Told mailedAs(Told other) {
        return new Told(
                id,
                subject,
                title,
                link,
                phase,
                due,
                at,
                read,
                other.mailed || other.mail != null ? other.mail : mail,
                other.mailed);
    }

    /** What was read here needs no mail. */
    Told asRead() {
        Sending kept = mail != null && mail.since() != null ? mail : null;
        return new Told(id, subject, title, link, phase, due, at, true, kept, mailed);
    }

    Told sending(@Nullable Sending next) {
        return new Told(id, subject, title, link, phase, due, at, read, next, mailed || next == null);
    }

    boolean isDue(Instant now) {
        return mail != null && mail.since() == null && !now.isBefore(mail.due());
    }

    @Override
    public String toString() {
        return "(a notice)";
    }
}
