package no.samskap.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.samskap.board.Boards;
import no.samskap.challenge.Frame;
import no.samskap.curation.AnswerRecords;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.pilot.PilotFacts;
import no.samskap.pilot.PilotRecords;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Overviews;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Pilots.PilotIdea;
import no.samskap.protocol.Snapshot;
import org.springframework.stereotype.Component;

/** What became of what a person gave. Of what they wrote without their name the server knows nothing, so it is not here. */
@Component
class Given {
    private static final int MOST = 50;

    private final People people;
    private final Boards boards;
    private final AnswerRecords answers;
    private final PilotRecords pilots;

    Given(People people, Boards boards, AnswerRecords answers, PilotRecords pilots) {
        this.people = people;
        this.boards = boards;
        this.answers = answers;
        this.pilots = pilots;
    }

    List<Overviews.GivenIdea> by(Person person, List<Frame> challenges) {
        Map<ChallengeId, ParticipantId> mine = people.pseudonyms(person);
        List<Overviews.GivenIdea> given = new ArrayList<>();
        for (Frame challenge : challenges) {
            ParticipantId me = mine.get(challenge.id());
            if (me != null && given.size() < MOST) {
                given.addAll(of(me, challenge));
            }
        }
        return given.subList(0, Math.min(MOST, given.size()));
    }

    private List<Overviews.GivenIdea> of(ParticipantId me, Frame challenge) {
        List<Overviews.GivenIdea> given = new ArrayList<>();
        for (BoardId board : challenge.boards()) {
            List<Snapshot.Idea> mine = boards.ideas(board).stream()
                    .filter(idea -> me.equals(idea.by()))
                    .sorted(Comparator.comparing(Snapshot.Idea::at).reversed())
                    .toList();
            if (!mine.isEmpty()) {
                List<AnswerRecords.Answered> answered = answers.of(challenge.id(), List.of(board));
                List<PilotFacts> tried = pilots.of(List.of(challenge.id()));
                mine.forEach(idea -> given.add(given(challenge, board, idea, answered, tried)));
            }
        }
        return given;
    }

    private static Overviews.GivenIdea given(
            Frame challenge,
            BoardId board,
            Snapshot.Idea idea,
            List<AnswerRecords.Answered> answered,
            List<PilotFacts> tried) {
        return new Overviews.GivenIdea(
                challenge.id(),
                challenge.title(),
                board,
                idea.idea(),
                idea.text(),
                idea.comments().size(),
                answered.stream()
                        .filter(answer -> answer.idea().equals(idea.idea()))
                        .map(answer -> new Overviews.GivenAnswer(answer.verdict(), answer.reason()))
                        .toList(),
                tried.stream()
                        .filter(pilot -> pilot.ideas().contains(new PilotIdea(board, idea.idea())))
                        .map(pilot -> new Overviews.GivenPilot(pilot.id(), pilot.title(), pilot.status()))
                        .toList());
    }
}
