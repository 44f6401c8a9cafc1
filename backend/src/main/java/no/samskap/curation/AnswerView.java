package no.samskap.curation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.samskap.board.Boards;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.IdeasOf;
import no.samskap.challenge.Openness;
import no.samskap.organisation.OrganisationBook;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.Answers;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What everybody in a challenge may read of its answers. Ideas come as the board shows them, so that who wrote an anonymous
 * one is not known here and cannot be told; an answer to an idea that was taken off the board is not shown.
 */
@Component
public class AnswerView {
    private final Doorkeeper doorkeeper;
    private final AnswerBook book;
    private final IdeasOf ideas;
    private final People people;
    private final Boards boards;
    private final OrganisationBook organisations;
    private final Clock clock;

    private record Spot(BoardId board, IdeaId idea) {}

    AnswerView(
            Doorkeeper doorkeeper,
            AnswerBook book,
            IdeasOf ideas,
            People people,
            Boards boards,
            OrganisationBook organisations,
            Clock clock) {
        this.doorkeeper = doorkeeper;
        this.organisations = organisations;
        this.book = book;
        this.ideas = ideas;
        this.people = people;
        this.boards = boards;
        this.clock = clock;
    }

    /** Every idea of the challenge with its answers, as this person may see them. */
    public Answers.AnswerListing of(Person person, Challenge challenge) {
        boolean mayAnswer = doorkeeper.may(AnswerAct.ANSWER_IDEA, person, challenge.id());
        AnswerBook.Page page = book.page(challenge.id());
        Map<Spot, IdeasOf.Placed> placed = new LinkedHashMap<>();
        ideas.all(challenge)
                .forEach(each -> placed.put(new Spot(each.board(), each.idea().idea()), each));
        UnaryOperator<String> names = organisations.names();
        Map<Spot, List<Answers.Answer>> answers = bySpot(book.answers(page), names);
        List<Answers.AnsweredIdea> answered = new ArrayList<>();
        placed.forEach((spot, each) -> answered.add(
                new Answers.AnsweredIdea(each.board(), each.idea(), answers.getOrDefault(spot, List.of()))));
        List<Answers.Thanks> thanks = page.thanks().stream()
                .filter(each -> placed.containsKey(new Spot(each.board(), each.idea())))
                .map(each -> addressed(each, placed.get(new Spot(each.board(), each.idea())), names))
                .toList();
        boolean overdue = page.promise().overdue(Promise.today(clock));
        return new Answers.AnswerListing(
                page.promise().version(),
                page.promise().answerBy(),
                page.promise().before(),
                overdue,
                overdue || mayAnswer ? waiting(answered) : null,
                mayAnswer,
                challenge.me(),
                answered,
                thanks,
                Openness.of(boards, challenge).named(people, mentioned(answered, thanks)));
    }

    private static Map<Spot, List<Answers.Answer>> bySpot(List<KeptAnswer> kept, UnaryOperator<String> names) {
        Map<Spot, List<Answers.Answer>> answers = new LinkedHashMap<>();
        kept.stream()
                .sorted(Comparator.comparing((KeptAnswer each) -> each.answer().at()))
                .forEach(each -> answers.computeIfAbsent(
                                new Spot(each.key().board(), each.key().idea()), any -> new ArrayList<>())
                        .add(named(each.answer(), names)));
        return answers;
    }

    /** From the organisation by the name that it has now. */
    private static Answers.Answer named(Answers.Answer kept, UnaryOperator<String> names) {
        return new Answers.Answer(
                kept.by(),
                names.apply(kept.organisation()),
                kept.verdict(),
                kept.reason(),
                kept.version(),
                kept.at(),
                kept.earlier());
    }

    private static int waiting(List<Answers.AnsweredIdea> ideas) {
        return (int) ideas.stream().filter(each -> each.answers().isEmpty()).count();
    }

    private static Answers.Thanks addressed(
            Answers.Thanks kept, IdeasOf.@Nullable Placed placed, UnaryOperator<String> names) {
        Snapshot.@Nullable Idea idea = placed == null ? null : placed.idea();
        return new Answers.Thanks(
                kept.by(),
                names.apply(kept.organisation()),
                idea == null ? null : author(kept, idea),
                kept.board(),
                kept.idea(),
                kept.comment(),
                kept.text(),
                kept.at());
    }

    static @Nullable ParticipantId author(Answers.Thanks kept, Snapshot.Idea idea) {
        if (kept.comment() == null) {
            return idea.by();
        }
        for (Snapshot.Comment comment : idea.comments()) {
            if (comment.comment().equals(kept.comment())) {
                return comment.by();
            }
        }
        return null;
    }

    private static Set<ParticipantId> mentioned(List<Answers.AnsweredIdea> ideas, List<Answers.Thanks> thanks) {
        Set<ParticipantId> mentioned = new LinkedHashSet<>();
        for (Answers.AnsweredIdea each : ideas) {
            Stream.ofNullable(each.idea().by()).forEach(mentioned::add);
            each.idea().comments().stream()
                    .flatMap(comment -> Stream.ofNullable(comment.by()))
                    .forEach(mentioned::add);
            each.answers().forEach(answer -> mentioned.add(answer.by()));
        }
        for (Answers.Thanks each : thanks) {
            mentioned.add(each.by());
        }
        return mentioned;
    }
}
