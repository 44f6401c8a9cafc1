package no.samskap.proposal;

import no.samskap.challenge.Entry;
import no.samskap.challenge.Openness;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.ParticipantId;

/** A person in a challenge, and how open those in it are now. */
record Here(Entry entry, Challenge challenge, Openness openness) {
    ChallengeId id() {
        return challenge.id();
    }

    ParticipantId me() {
        return entry.participant();
    }
}
