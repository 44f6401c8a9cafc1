package no.samskap.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samskap.challenge.Entry;
import no.samskap.challenge.IdeasOf;
import no.samskap.challenge.Openness;
import no.samskap.keeping.Kept;
import no.samskap.people.People;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Needs;
import no.samskap.protocol.Needs.IdeaPlace;
import no.samskap.protocol.Needs.Need;
import no.samskap.protocol.Needs.PlacedIdea;
import no.samskap.protocol.ParticipantId;
import no.samskap.rights.Judge;
import org.springframework.stereotype.Component;

/**
 * The needs of a challenge as one person may see them: the one place that says so. What was laid unseen is only its writer's
 * until the board reveals, and stays with all from then on; one without a name is nobody's until then.
 */
@Component
class NeedView {
    private static final Comparator<Kept<NeedCard>> LATEST_FIRST = Comparator.comparing(
                    (Kept<NeedCard> kept) -> kept.value().day())
            .thenComparing(Kept::id)
            .reversed();

    private final NeedShelf shelf;
    private final IdeasOf ideas;
    private final People people;

    NeedView(NeedShelf shelf, IdeasOf ideas, People people) {
        this.shelf = shelf;
        this.ideas = ideas;
        this.people = people;
    }

    Needs.NeedListing of(Entry entry, Openness openness, Challenge challenge) {
        Map<IdeaPlace, PlacedIdea> there = new LinkedHashMap<>();
        ideas.all(challenge).forEach(placed -> {
            IdeaPlace place = new IdeaPlace(placed.board(), placed.idea().idea());
            there.put(
                    place,
                    new PlacedIdea(place.board(), place.idea(), placed.idea().text()));
        });
        List<Need> needs = new ArrayList<>();
        for (Kept<NeedCard> kept :
                shelf.of(challenge.id()).stream().sorted(LATEST_FIRST).toList()) {
            Kept<NeedCard> now = revealed(kept, openness);
            if (isSeenBy(entry, now.value())) {
                needs.add(shown(entry, openness, now, there.keySet()));
            }
        }
        Kept<Description> description = shelf.description(challenge.id());
        Needs.NeedDescription described = description.value().shown(description.version());
        return new Needs.NeedListing(
                needs,
                answering(needs, there),
                described,
                NeedRights.held(entry),
                openness.named(people, mentioned(needs, described)));
    }

    /** Whether this person may know of it. */
    static boolean isSeenBy(Entry entry, NeedCard card) {
        return !card.withheld() || card.isOf(entry.participant());
    }

    static boolean mayChange(Entry entry, NeedCard card) {
        return isSeenBy(entry, card)
                && Judge.holds(NeedCardAct.CHANGE_NEED.right(), entry.standing(card.isOf(entry.participant())));
    }

    /** What is written is shown to all from the first time that anybody looks after the board has revealed. */
    private Kept<NeedCard> revealed(Kept<NeedCard> kept, Openness openness) {
        if (!kept.value().withheld() || openness.unseen()) {
            return kept;
        }
        return shelf.cards().change(kept.id(), NeedCard::shown).orElse(kept);
    }

    private static Need shown(Entry entry, Openness openness, Kept<NeedCard> kept, Set<IdeaPlace> there) {
        NeedCard card = kept.value();
        List<IdeaPlace> answeredBy = card.links().stream()
                .map(NeedCard.Link::idea)
                .filter(there::contains)
                .toList();
        boolean worry = card.told() instanceof Needs.WorryCard;
        boolean named = !openness.namesHidden() || card.isOf(entry.participant());
        return new Need(
                kept.id(),
                kept.version(),
                card.told(),
                card.day(),
                named ? card.by() : null,
                answeredBy,
                card.answers(),
                worry ? card.answers().isEmpty() : answeredBy.isEmpty(),
                card.withheld(),
                mayChange(entry, card));
    }

    private static List<PlacedIdea> answering(List<Need> needs, Map<IdeaPlace, PlacedIdea> there) {
        return needs.stream()
                .flatMap(need -> need.answeredBy().stream())
                .distinct()
                .flatMap(place -> Stream.ofNullable(there.get(place)))
                .toList();
    }

    private static Set<ParticipantId> mentioned(List<Need> needs, Needs.NeedDescription description) {
        Set<ParticipantId> mentioned = new LinkedHashSet<>();
        for (Need need : needs) {
            Stream.ofNullable(need.by()).forEach(mentioned::add);
            need.answers().forEach(answer -> mentioned.add(answer.by()));
        }
        Stream.ofNullable(description.by()).forEach(mentioned::add);
        return mentioned;
    }
}
