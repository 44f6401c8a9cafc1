package no.samskap.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Needs.IdeaPlace;
import no.samskap.protocol.Needs.Told;
import no.samskap.protocol.Needs.WorryAnswer;
import no.samskap.protocol.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A card as it is kept. It has a day and no time, so that one without a name cannot be held against who was there when.
 *
 * @param by absent where it was laid without a name: then nobody knows
 * @param withheld whether it was laid unseen and not shown since
 */
record NeedCard(
        ChallengeId challenge,
        Told told,
        LocalDate day,
        @Nullable ParticipantId by,
        boolean withheld,
        List<Link> links,
        List<WorryAnswer> answers) {
    /** An idea that is said to answer it; {@code by} is absent where that was said without a name. */
    record Link(IdeaPlace idea, @Nullable ParticipantId by) {}

    boolean isOf(ParticipantId participant) {
        return participant.equals(by);
    }

    NeedCard telling(Told other) {
        return new NeedCard(challenge, other, day, by, withheld, links, answers);
    }

    NeedCard shown() {
        return new NeedCard(challenge, told, day, by, false, links, answers);
    }

    NeedCard linked(List<Link> others) {
        return new NeedCard(challenge, told, day, by, withheld, others, answers);
    }

    /** As it is when nothing leads from its links to this one any more. */
    NeedCard unlinkedFrom(ParticipantId participant) {
        return linked(links.stream()
                .map(link -> participant.equals(link.by()) ? new Link(link.idea(), null) : link)
                .toList());
    }

    NeedCard answered(WorryAnswer answer) {
        List<WorryAnswer> all = new ArrayList<>(answers);
        all.add(answer);
        return new NeedCard(challenge, told, day, by, withheld, links, List.copyOf(all));
    }

    @Override
    public String toString() {
        return "(a need)";
    }
}
