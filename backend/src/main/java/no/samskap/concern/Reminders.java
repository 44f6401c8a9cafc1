package no.samskap.concern;

import com.mongodb.MongoException;
import java.util.List;
import no.samskap.challenge.Asked;
import no.samskap.challenge.Catalogue;
import no.samskap.challenge.UnionQueue;
import no.samskap.learning.ReminderRecords;
import no.samskap.notice.News;
import no.samskap.notice.Subject;
import no.samskap.notice.Whom;
import no.samskap.pilot.PilotRecords;
import no.samskap.protocol.Journey.UnionStanding;
import no.samskap.protocol.Lessons;
import no.samskap.protocol.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What time alone brings: a day for the union's word that is near or over, and a pilot that has ended and waits for its lesson. */
@Component
class Reminders {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final UnionQueue queue;
    private final Catalogue catalogue;
    private final ReminderRecords lessons;
    private final PilotRecords pilots;
    private final Telling telling;

    Reminders(UnionQueue queue, Catalogue catalogue, ReminderRecords lessons, PilotRecords pilots, Telling telling) {
        this.queue = queue;
        this.catalogue = catalogue;
        this.lessons = lessons;
        this.pilots = pilots;
        this.telling = telling;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void look() {
        try {
            queue.all().forEach(this::remindUnion);
            List<Asked> all = catalogue.all();
            lessons.of(all.stream().map(Asked::id).toList()).forEach(this::remindOfLesson);
        } catch (MongoException later) {
            LOG.warn("nobody could be reminded now: {}", later.getClass().getName());
        }
    }

    private void remindUnion(UnionQueue.Silent silent) {
        boolean over = silent.standing() == UnionStanding.OVERDUE;
        if (!over && silent.standing() != UnionStanding.DUE_SOON) {
            return;
        }
        Asked challenge = silent.challenge();
        News news = new News(
                        "union/" + challenge.id().value() + "/" + silent.answerBy() + (over ? "/over" : "/soon"),
                        over ? Subject.UNION_OVERDUE : Subject.UNION_DUE_SOON,
                        challenge.title(),
                        OfChallenges.page(challenge.id()),
                        null)
                .due(silent.answerBy());
        telling.tell(
                over
                        ? Whom.holding(challenge.organisation(), Role.TILLITSVALGT, Role.LEDER)
                        : Whom.holding(challenge.organisation(), Role.TILLITSVALGT),
                news);
    }

    private void remindOfLesson(Lessons.Reminder reminder) {
        Subject subject = switch (reminder.kind()) {
            case ENDED -> Subject.REFLECT_NOW;
            case HALF_YEAR -> Subject.REFLECT_AGAIN;
        };
        News news = new News(
                "reflect/" + reminder.pilot() + "/" + reminder.kind(),
                subject,
                reminder.title(),
                OfChallenges.page(reminder.challenge()) + "/laering",
                null);
        pilots.find(reminder.pilot()).ifPresent(pilot -> telling.tell(Whom.these(pilot.involved()), news));
    }
}
