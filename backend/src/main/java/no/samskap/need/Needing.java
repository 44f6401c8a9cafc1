package no.samskap.need;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samskap.challenge.Entry;
import no.samskap.challenge.IdeasOf;
import no.samskap.challenge.Openness;
import no.samskap.keeping.Kept;
import no.samskap.people.Unguessable;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Needs;
import no.samskap.protocol.Needs.IdeaPlace;
import no.samskap.protocol.Needs.Told;
import no.samskap.protocol.ParticipantId;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lays, rewrites, links and answers cards, and keeps the description: checks what is asked, then keeps it. */
@Component
class Needing {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int LINKS = 50;
    private static final int ANSWERS = 50;

    private final NeedShelf shelf;
    private final IdeasOf ideas;
    private final Unguessable unguessable;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Needing(NeedShelf shelf, IdeasOf ideas, Unguessable unguessable, ApplicationEventPublisher events, Clock clock) {
        this.shelf = shelf;
        this.ideas = ideas;
        this.unguessable = unguessable;
        this.events = events;
        this.clock = clock;
    }

    void lay(Entry entry, Openness openness, Needs.LayNeed wish) {
        Told told = NeedForm.told(wish.told(), today());
        boolean nameless = wish.anonymous() || openness.anonymous();
        if (nameless && NeedForm.namesItsTeller(told)) {
            FieldChecks checks = new FieldChecks();
            checks.wrong("anonymous", "Den som forteller en annens historie, står for samtykket med navn.");
            checks.done();
        }
        NeedCard card = new NeedCard(
                entry.challenge(),
                told,
                today(),
                nameless ? null : entry.participant(),
                openness.unseen(),
                List.of(),
                List.of());
        only(shelf.cards().add(entry.challenge(), unguessable.id(), card), "need.full", "Det er ikke plass til flere.");
    }

    void rewrite(Kept<NeedCard> seen, Needs.RewriteNeed wish) {
        Told told = NeedForm.told(wish.told(), today());
        if (seen.version() != wish.version()
                || !shelf.cards().replace(seen, seen.value().telling(told))) {
            throw changed();
        }
    }

    void remove(Kept<NeedCard> seen, Needs.RemoveNeed wish) {
        if (seen.version() != wish.version()
                || !shelf.cards().remove(seen.value().challenge(), seen)) {
            throw changed();
        }
    }

    /** Anybody says that an idea answers the need; who says that it does not takes back only what they said, unless they run the challenge. */
    void link(Entry entry, Openness openness, Challenge challenge, String need, Needs.LinkNeed wish) {
        IdeaPlace place = wish.idea();
        if (wish.answers() && ideas.find(challenge, place.board(), place.idea()).isEmpty()) {
            throw new NotThere();
        }
        ParticipantId by = openness.anonymous() ? null : entry.participant();
        var unused = shelf.cards()
                .change(need, card -> wish.answers() ? linked(card, place, by) : unlinked(card, place, entry))
                .orElseThrow(NotThere::new);
    }

    private static NeedCard linked(NeedCard card, IdeaPlace place, @Nullable ParticipantId by) {
        List<NeedCard.Link> links = new ArrayList<>(card.links());
        if (links.stream().anyMatch(link -> link.idea().equals(place))) {
            return card;
        }
        only(links.size() < LINKS, "need.full", "Kortet er koblet til så mange ideer som det kan.");
        links.add(new NeedCard.Link(place, by));
        return card.linked(List.copyOf(links));
    }

    private static NeedCard unlinked(NeedCard card, IdeaPlace place, Entry entry) {
        List<NeedCard.Link> links = new ArrayList<>(card.links());
        for (NeedCard.Link link : card.links()) {
            if (link.idea().equals(place)) {
                boolean own =
                        card.isOf(entry.participant()) || entry.participant().equals(link.by());
                entry.check(NeedCardAct.UNLINK_NEED.right(), own);
                links.remove(link);
            }
        }
        return card.linked(List.copyOf(links));
    }

    void answer(Entry entry, String need, Needs.AnswerWorry wish) {
        FieldChecks checks = new FieldChecks();
        String text = checks.text("text", wish.text(), 1, NeedForm.TEXT);
        checks.done();
        Instant now = now();
        NeedCard answered = shelf.cards()
                .change(need, card -> {
                    only(
                            card.told() instanceof Needs.WorryCard,
                            "need.no-worry",
                            "Bare en bekymring svares med ord. Et behov svares med en idé.");
                    only(card.answers().size() < ANSWERS, "need.full", "Det er ikke plass til flere svar.");
                    return card.answered(new Needs.WorryAnswer(entry.participant(), entry.role(), text, now));
                })
                .orElseThrow(NotThere::new)
                .value();
        events.publishEvent(new WorryAnswered(
                entry.challenge(),
                need,
                answered.by(),
                entry.participant(),
                answered.answers().size()));
    }

    void describe(Entry entry, Needs.DescribeNeed wish) {
        Description description = NeedForm.described(wish);
        Set<String> there =
                new HashSet<>(shelf.of(entry.challenge()).stream().map(Kept::id).toList());
        FieldChecks checks = new FieldChecks();
        if (!there.containsAll(description.needs())) {
            checks.wrong("needs", "Kortet finnes ikke i denne utfordringen.");
        }
        checks.done();
        Kept<Description> seen = shelf.description(entry.challenge());
        if (seen.version() != wish.version()
                || !shelf.describe(entry.challenge(), seen, description.by(entry.participant(), now()))) {
            throw new StateForbidsIt("description.changed", "Noen andre har endret beskrivelsen i mellomtiden.");
        }
    }

    private static void only(boolean so, String code, String otherwise) {
        if (!so) {
            throw new StateForbidsIt(code, otherwise);
        }
    }

    private static StateForbidsIt changed() {
        return new StateForbidsIt("need.changed", "Noen andre har endret kortet i mellomtiden.");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(NORWAY));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
