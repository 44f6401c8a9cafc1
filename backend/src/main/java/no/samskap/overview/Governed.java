package no.samskap.overview;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import no.samskap.anonymity.Anonymity;
import no.samskap.board.Boards;
import no.samskap.challenge.Frame;
import no.samskap.curation.AnswerRecords;
import no.samskap.organisation.OrganisationBook;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.people.PersonId;
import no.samskap.protocol.Answers.Verdict;
import no.samskap.protocol.Overviews;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.protocol.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What those who govern see: where there is agreement and conflict, what was decided, and who took part. Of who took part only
 * groups are told that are large enough to hide a person, as {@link Anonymity} says.
 */
@Component
class Governed {
    private static final String GUESTS = "";

    private final Boards boards;
    private final AnswerRecords answers;
    private final People people;
    private final OrganisationBook organisations;

    Governed(Boards boards, AnswerRecords answers, People people, OrganisationBook organisations) {
        this.organisations = organisations;
        this.boards = boards;
        this.answers = answers;
        this.people = people;
    }

    List<Overviews.Steering> of(List<Frame> challenges) {
        return challenges.stream()
                .filter(challenge -> challenge.phase() != Phase.DRAFT)
                .map(this::of)
                .toList();
    }

    private Overviews.Steering of(Frame challenge) {
        List<Snapshot.Idea> ideas = challenge.boards().stream()
                .flatMap(board -> boards.ideas(board).stream())
                .toList();
        Collection<Person> took = people.in(challenge.id()).stream()
                .flatMap((PersonId id) -> people.find(id).stream())
                .toList();
        return new Overviews.Steering(
                challenge.id(),
                challenge.title(),
                challenge.phase(),
                decisions(challenge),
                Weighed.agreed(ideas.stream()),
                Weighed.divided(ideas.stream()),
                roles(took),
                places(took));
    }

    private List<Overviews.VerdictCount> decisions(Frame challenge) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        answers.of(challenge.id(), challenge.boards())
                .forEach(answer -> counts.merge(answer.verdict(), 1, Integer::sum));
        return Arrays.stream(Verdict.values())
                .filter(counts::containsKey)
                .map(verdict -> new Overviews.VerdictCount(verdict, counts.getOrDefault(verdict, 0)))
                .toList();
    }

    private static List<Overviews.RoleCount> roles(Collection<Person> took) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        took.forEach(person -> counts.merge(person.role(), 1, Integer::sum));
        return told(counts, Overviews.RoleCount::new);
    }

    private List<Overviews.PlaceCount> places(Collection<Person> took) {
        Map<String, Integer> counts = new TreeMap<>();
        took.forEach(person -> {
            String organisation = person.organisation();
            counts.merge(organisation == null ? GUESTS : organisation, 1, Integer::sum);
        });
        return told(
                counts,
                (place, many) -> new Overviews.PlaceCount(
                        place.equals(GUESTS) ? null : organisations.of(place).name(), many));
    }

    private static <K, C> List<C> told(Map<K, Integer> counts, BiFunction<K, @Nullable Integer, C> count) {
        Set<K> tellable = Anonymity.tellable(counts);
        return counts.entrySet().stream()
                .map(each -> count.apply(each.getKey(), tellable.contains(each.getKey()) ? each.getValue() : null))
                .toList();
    }
}
