package no.samskap.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.samskap.protocol.Answers;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Insight;
import no.samskap.protocol.Participation;
import no.samskap.protocol.Role;
import no.samskap.protocol.Rounds;
import no.samskap.protocol.Snapshot;

/**
 * What a report is made of: what the asking person may see, and nothing else.
 *
 * @param writers how many of each role have written under a name or pseudonym; not yet fit to be told
 */
record Material(
        Instant now,
        Challenge challenge,
        Answers.AnswerListing answers,
        List<Rounds.RoundInFull> rounds,
        List<Insight> insights,
        List<Participation> participations,
        Map<Role, Integer> writers) {
    List<Snapshot.Idea> ideas() {
        return answers.ideas().stream().map(Answers.AnsweredIdea::idea).toList();
    }

    /** The idea's words where it is on a board still. */
    String text(IdeaId idea, String gone) {
        return ideas().stream()
                .filter(each -> each.idea().equals(idea))
                .map(Snapshot.Idea::text)
                .findFirst()
                .orElse(gone);
    }

    /** No member of it is fit for a log. */
    @Override
    public String toString() {
        return "(material)";
    }
}
