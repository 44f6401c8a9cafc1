package no.samskap.challenge;

import java.time.Instant;
import java.util.List;
import no.samskap.people.Unguessable;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Phase;

/** Poses challenges where nobody can sign in to do so. */
public class ChallengesForTests {
    private final Archive archive;
    private final Unguessable unguessable;

    ChallengesForTests(Archive archive, Unguessable unguessable) {
        this.archive = archive;
        this.unguessable = unguessable;
    }

    /** The join code of a new challenge. */
    public String openCode() {
        ChallengeId id = new ChallengeId(unguessable.id());
        JoinCode code = new JoinCode(unguessable.code(JoinCode.LENGTH));
        archive.reserve(code, id);
        archive.add(new Challenge(
                id,
                1,
                "kommune",
                "Skolevei",
                "Hva?",
                "",
                Phase.IDEATE,
                Instant.now(),
                List.<Area>of(),
                List.of(new Challenges.Board(new BoardId(unguessable.id()), "Skolevei")),
                House.withCode(code),
                CharterWords.NONE,
                Union.NOBODY_ASKED,
                List.of(),
                null));
        return code.shown();
    }
}
