package no.samskap.overview;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskap.board.Boards;
import no.samskap.challenge.Frame;
import no.samskap.curation.AnswerRecords;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Overviews;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Snapshot;
import org.springframework.stereotype.Component;

/** What those who lead see: ideas that wait for an answer, those with most support first, and the meetings that are theirs to run. */
@Component
class Led {
    private final Boards boards;
    private final AnswerRecords answers;

    private record Placed(BoardId board, IdeaId idea) {}

    Led(Boards boards, AnswerRecords answers) {
        this.boards = boards;
        this.answers = answers;
    }

    List<Overviews.Unanswered> unanswered(List<Frame> challenges) {
        return challenges.stream()
                .filter(challenge -> challenge.phase() != Phase.SHARED && challenge.phase() != Phase.DRAFT)
                .flatMap(challenge -> unanswered(challenge).stream())
                .toList();
    }

    private Optional<Overviews.Unanswered> unanswered(Frame challenge) {
        Set<Placed> answered = new HashSet<>();
        answers.of(challenge.id(), challenge.boards())
                .forEach(answer -> answered.add(new Placed(answer.board(), answer.idea())));
        List<Snapshot.Idea> waiting = challenge.boards().stream()
                .flatMap(board ->
                        boards.ideas(board).stream().filter(idea -> !answered.contains(new Placed(board, idea.idea()))))
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        AnswerRecords.Promised promised = answers.promised(challenge.id());
        return Optional.of(new Overviews.Unanswered(
                challenge.id(),
                challenge.title(),
                waiting.size(),
                promised.answerBy(),
                promised.overdue(),
                Weighed.rising(waiting.stream())));
    }

    List<Overviews.MeetingToRun> meetings(List<Frame> challenges) {
        return challenges.stream()
                .filter(challenge -> challenge.phase() != Phase.SHARED)
                .map(Led::meeting)
                .toList();
    }

    private static Overviews.MeetingToRun meeting(Frame challenge) {
        var planned = challenge.charter().plan().stream()
                .filter(plan -> plan.phase() == challenge.phase())
                .findFirst();
        return new Overviews.MeetingToRun(
                challenge.id(),
                challenge.title(),
                challenge.boards().getFirst(),
                challenge.phase(),
                challenge.charter().meetingLink(),
                planned.map(plan -> plan.from()).orElse(null),
                planned.map(plan -> plan.to()).orElse(null));
    }
}
