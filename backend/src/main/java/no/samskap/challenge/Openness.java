package no.samskap.challenge;

import java.util.Collection;
import java.util.List;
import no.samskap.board.Boards;
import no.samskap.people.People;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Presence;
import no.samskap.protocol.Snapshot;

/**
 * How open those who meet in a challenge are towards each other now. What holds on one of its boards holds for all that is
 * said beside them, so that nobody learns there what the board does not tell.
 *
 * @param unseen what is written is withheld from all but who wrote it
 * @param anonymous what is done is without names
 * @param namesHidden nobody is told anybody's name
 */
public record Openness(boolean unseen, boolean anonymous, boolean namesHidden) {
    public static Openness of(Boards boards, Challenges.Challenge challenge) {
        List<Snapshot.Meeting> meetings = challenge.boards().stream()
                .map(board -> boards.meeting(board.id()))
                .toList();
        return new Openness(
                meetings.stream().anyMatch(meeting -> meeting.silent() || meeting.unrevealed()),
                meetings.stream().anyMatch(Snapshot.Meeting::anonymous),
                meetings.stream().anyMatch(Snapshot.Meeting::namesHidden));
    }

    /** Those of the given pseudonyms who have a name that may be told. */
    public List<Presence.Person> named(People people, Collection<ParticipantId> participants) {
        return namesHidden ? List.of() : people.named(participants);
    }
}
