package no.samskap.concern;

import java.util.List;
import no.samskap.challenge.Asked;
import no.samskap.challenge.Catalogue;
import no.samskap.notice.News;
import no.samskap.notice.Subject;
import no.samskap.notice.Whom;
import no.samskap.proposal.AuthorInvited;
import no.samskap.proposal.PledgeMoved;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Proposals.PledgeStep;
import no.samskap.protocol.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A pledge concerns who receives it, when it is given or withdrawn, and who gave it otherwise. It is received by the authors of
 * what it is for; where there are none, by those who run the challenge.
 */
@Component
class OfProposals {
    private final Catalogue catalogue;
    private final Telling telling;

    OfProposals(Catalogue catalogue, Telling telling) {
        this.catalogue = catalogue;
        this.telling = telling;
    }

    @EventListener
    void on(AuthorInvited invited) {
        catalogue
                .find(invited.challenge())
                .ifPresent(challenge -> telling.tell(
                        Whom.these(List.of(invited.whom())),
                        news(
                                challenge,
                                "invited/" + invited.idea().board().value() + "/"
                                        + invited.idea().idea().value(),
                                Subject.AUTHOR_INVITED,
                                invited.by())));
    }

    @EventListener
    void on(PledgeMoved moved) {
        catalogue
                .find(moved.challenge())
                .ifPresent(challenge -> telling.tell(
                        whom(challenge, moved),
                        news(
                                challenge,
                                "pledge/" + moved.pledge() + "/" + moved.deeds(),
                                moved.step() == PledgeStep.OFFERED ? Subject.PLEDGE_OFFERED : Subject.PLEDGE_MOVED,
                                moved.by())));
    }

    private static Whom whom(Asked challenge, PledgeMoved moved) {
        return switch (moved.step()) {
            case ACCEPTED, DECLINED, THANKED, MET -> Whom.these(List.of(moved.giver()));
            case OFFERED, WITHDRAWN ->
                moved.authors().isEmpty()
                        ? Whom.holding(challenge.organisation(), Role.LEDER, Role.FASILITATOR)
                        : Whom.these(moved.authors());
        };
    }

    private static News news(Asked challenge, String occasion, Subject subject, ParticipantId by) {
        return new News(occasion, subject, challenge.title(), OfChallenges.page(challenge.id()) + "/forslag", by);
    }
}
