package no.samskap.concern;

import java.util.List;
import no.samskap.challenge.Catalogue;
import no.samskap.need.WorryAnswered;
import no.samskap.notice.News;
import no.samskap.notice.Subject;
import no.samskap.notice.Whom;
import no.samskap.protocol.ParticipantId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An answer to a worry concerns whose worry it is, where they gave their name. */
@Component
class OfNeeds {
    private final Catalogue catalogue;
    private final Telling telling;

    OfNeeds(Catalogue catalogue, Telling telling) {
        this.catalogue = catalogue;
        this.telling = telling;
    }

    @EventListener
    void on(WorryAnswered answered) {
        ParticipantId writer = answered.writer();
        if (writer == null) {
            return;
        }
        catalogue
                .find(answered.challenge())
                .ifPresent(challenge -> telling.tell(
                        Whom.these(List.of(writer)),
                        new News(
                                "worry/" + answered.need() + "/" + answered.answers(),
                                Subject.WORRY_ANSWERED,
                                challenge.title(),
                                OfChallenges.page(challenge.id()) + "/behov",
                                answered.by())));
    }
}
