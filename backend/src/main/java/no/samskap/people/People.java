package no.samskap.people;

import java.util.Collection;
import java.util.List;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Presence;
import org.springframework.stereotype.Component;

/** The only place that knows which pseudonym is whose. */
@Component
public class People {
    /** The person's pseudonym in a challenge: random, made at the first asking, durable, the same ever after. */
    public ParticipantId participant(Person person, ChallengeId challenge) {
        throw new UnsupportedOperationException();
    }

    /** How the person is shown to the others of a challenge. */
    public Presence.Person shown(Person person, ChallengeId challenge) {
        throw new UnsupportedOperationException();
    }

    /** Those of the given pseudonyms who have a name, as they are shown. */
    public List<Presence.Person> named(Collection<ParticipantId> participants) {
        throw new UnsupportedOperationException();
    }

    /** The guest has joined, or the person has posed or opened, this challenge: it is the one that "here" means. */
    public void entered(Person person, ChallengeId challenge) {
        throw new UnsupportedOperationException();
    }

    /** Whether a guest has joined a challenge. */
    public boolean hasJoined(Person person, ChallengeId challenge) {
        throw new UnsupportedOperationException();
    }
}
