package no.samskap.concern;

import java.util.List;
import no.samskap.challenge.Catalogue;
import no.samskap.curation.IdeaAnswered;
import no.samskap.curation.Thanked;
import no.samskap.notice.News;
import no.samskap.notice.Subject;
import no.samskap.notice.Whom;
import no.samskap.protocol.ParticipantId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers and thanks concern who gave what was answered. Who wrote without their name is not told by the server, since it
 * would have to know them: their own device shows them the answer.
 */
@Component
class OfAnswers {
    private final Catalogue catalogue;
    private final Telling telling;

    OfAnswers(Catalogue catalogue, Telling telling) {
        this.catalogue = catalogue;
        this.telling = telling;
    }

    @EventListener
    void on(IdeaAnswered answered) {
        ParticipantId author = answered.author();
        if (author == null) {
            return;
        }
        String occasion = String.join(
                "/",
                "answer",
                answered.board().value(),
                answered.by().value(),
                String.valueOf(answered.version()),
                answered.idea().value());
        catalogue
                .find(answered.challenge())
                .ifPresent(challenge -> telling.tell(
                        Whom.these(List.of(author)),
                        new News(
                                occasion,
                                Subject.IDEA_ANSWERED,
                                challenge.title(),
                                OfChallenges.page(challenge.id()) + "/svar",
                                answered.by())));
    }

    @EventListener
    void on(Thanked thanked) {
        ParticipantId whom = thanked.whom();
        if (whom == null) {
            return;
        }
        String occasion = String.join(
                "/",
                "thanks",
                thanked.challenge().value(),
                thanked.by().value(),
                String.valueOf(thanked.at().toEpochMilli()));
        catalogue
                .find(thanked.challenge())
                .ifPresent(challenge -> telling.tell(
                        Whom.these(List.of(whom)),
                        new News(
                                occasion,
                                Subject.THANKED,
                                challenge.title(),
                                OfChallenges.page(challenge.id()) + "/svar",
                                thanked.by())));
    }
}
