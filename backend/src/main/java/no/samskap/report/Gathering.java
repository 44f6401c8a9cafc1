package no.samskap.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samskap.board.Boards;
import no.samskap.curation.AnswerView;
import no.samskap.insight.Insights;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.Answers;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Insight;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Participation;
import no.samskap.protocol.Rounds;
import org.springframework.stereotype.Component;

/** Asks the other features for what a report tells: through the same doors as everybody in the challenge. */
@Component
class Gathering {
    private final Boards boards;
    private final AnswerView answers;
    private final Insights insights;
    private final People people;
    private final Clock clock;

    Gathering(Boards boards, AnswerView answers, Insights insights, People people, Clock clock) {
        this.boards = boards;
        this.answers = answers;
        this.insights = insights;
        this.people = people;
        this.clock = clock;
    }

    Material of(Person person, Challenge challenge, Progress progress) {
        Answers.AnswerListing listing = answers.of(person, challenge);
        List<Rounds.RoundInFull> rounds = new ArrayList<>();
        for (Rounds.Round round : challenge.rounds()) {
            progress.at(80 * rounds.size() / challenge.rounds().size());
            boards.round(round.board(), round.id()).ifPresent(rounds::add);
        }
        List<Insight> maps = new ArrayList<>();
        List<Participation> participations = new ArrayList<>();
        Set<ParticipantId> writers = new HashSet<>();
        for (Challenges.Board board : challenge.boards()) {
            progress.at(80);
            maps.add(insights.of(board.id()));
            participations.add(insights.participation(board.id()));
            writers.addAll(boards.authors(board.id()));
        }
        return new Material(clock.instant(), challenge, listing, rounds, maps, participations, people.roles(writers));
    }
}
