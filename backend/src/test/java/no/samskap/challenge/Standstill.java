package no.samskap.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Journey;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import org.springframework.context.ApplicationContext;

/** Puts a challenge in any phase, also where nobody could move it to. */
public final class Standstill {
    private static final Hand HAND = new Hand(new ParticipantId("p"), Role.LEDER, Instant.now());

    private final Archive archive;
    private final Shelf shelf;
    private final ChallengeId challenge;

    public Standstill(ApplicationContext service, String challenge) {
        this.shelf = service.getBean(Shelf.class);
        this.archive = service.getBean(Archive.class);
        this.challenge = new ChallengeId(challenge);
    }

    public void in(Phase phase) {
        Challenge seen = archive.find(challenge).orElseThrow();
        if (seen.phase() != phase) {
            assertThat(archive.replace(seen, seen.in(phase).after(new Journey.DeadlineSet(HAND.today()), HAND)))
                    .isTrue();
            shelf.changed(challenge);
        }
    }
}
