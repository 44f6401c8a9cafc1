package no.samskap.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskap.challenge.IdeasOf;
import no.samskap.keeping.Kept;
import no.samskap.people.Unguessable;
import no.samskap.pilot.PilotRecords;
import no.samskap.protocol.Needs.IdeaPlace;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Proposals;
import no.samskap.protocol.Proposals.PledgeDeed;
import no.samskap.protocol.Proposals.PledgeStep;
import no.samskap.protocol.Proposals.PledgedTo;
import no.samskap.protocol.Proposals.ProposalWords;
import no.samskap.protocol.Snapshot;
import no.samskap.rights.Judge;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotAllowed;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes proposals, takes and moves pledges, and keeps skills: checks what is asked, then keeps it. */
@Component
class Proposing {
    private static final int TEXT = 2_000;
    private static final int WANTED = 10;
    private static final int HAD = 20;
    private static final int WORDS = 500;
    private static final int VERSIONS = 100;
    private static final int AUTHORS = 20;
    private static final int DEEDS = 50;

    private final ProposalShelf shelf;
    private final IdeasOf ideas;
    private final PilotRecords pilots;
    private final Unguessable unguessable;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposing(
            ProposalShelf shelf,
            IdeasOf ideas,
            PilotRecords pilots,
            Unguessable unguessable,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.ideas = ideas;
        this.pilots = pilots;
        this.unguessable = unguessable;
        this.events = events;
        this.clock = clock;
    }

    void write(Here here, Proposals.WriteProposal wish) {
        ProposalWords words = words(wish.words());
        Snapshot.Idea idea = idea(here, wish.idea());
        String id = ProposalShelf.id(here.id(), wish.idea());
        Optional<Kept<KeptProposal>> seen = shelf.proposals().find(id);
        onlyIf(mayWrite(here, idea, seen.map(Kept::value)));
        ParticipantId writer = here.openness().anonymous() ? null : here.me();
        if (seen.isEmpty()) {
            ParticipantId author = idea.by();
            List<ParticipantId> authors = author == null ? List.of() : List.of(author);
            KeptProposal first = new KeptProposal(wish.idea(), words, authors, List.of(), writer, now(), List.of());
            if (wish.version() != 0 || !shelf.proposals().add(here.id(), id, first)) {
                throw changed();
            }
            return;
        }
        only(
                seen.get().value().earlier().size() < VERSIONS,
                "proposal.full",
                "Forslaget er endret så ofte som det kan.");
        if (seen.get().version() != wish.version()
                || !shelf.proposals().replace(seen.get(), seen.get().value().saying(words, writer, now()))) {
            throw changed();
        }
    }

    private static ProposalWords words(ProposalWords said) {
        FieldChecks checks = new FieldChecks();
        ProposalWords words = new ProposalWords(
                checks.text("words.firstStep", said.firstStep(), 0, TEXT),
                checks.text("words.effect", said.effect(), 0, TEXT),
                checks.text("words.cost", said.cost(), 0, TEXT),
                checks.text("words.risk", said.risk(), 0, TEXT),
                checks.text("words.needed", said.needed(), 0, TEXT),
                Skills.read("words.skills", said.skills(), WANTED, checks));
        String all = words.firstStep() + words.effect() + words.cost() + words.risk() + words.needed();
        if (all.isEmpty()) {
            checks.wrong("words.firstStep", "Skriv minst ett av feltene.");
        }
        checks.done();
        return words;
    }

    /** Who gave the idea under their name begins, or who runs the challenge; then its authors write it. */
    static boolean mayWrite(Here here, Snapshot.Idea idea, Optional<KeptProposal> proposal) {
        boolean author = proposal.map(there -> there.authors().contains(here.me()))
                .orElseGet(() -> here.me().equals(idea.by()));
        return Judge.holds(ProposalPartAct.CHANGE_PROPOSAL.right(), here.entry().standing(author));
    }

    void invite(Here here, Proposals.InviteAuthor wish, Set<ParticipantId> known) {
        Snapshot.Idea idea = idea(here, wish.idea());
        if (!known.contains(wish.participant())) {
            throw new NotThere();
        }
        changed(here, wish.idea(), there -> {
            onlyIf(mayWrite(here, idea, Optional.of(there)));
            only(
                    there.authors().size() + there.invited().size() < AUTHORS,
                    "proposal.full",
                    "Det er ikke plass til flere forfattere.");
            return there.inviting(wish.participant());
        });
        events.publishEvent(new AuthorInvited(here.id(), wish.idea(), wish.participant(), here.me()));
    }

    void join(Here here, Proposals.JoinAuthors wish) {
        changed(here, wish.idea(), there -> {
            if (!wish.joins()) {
                return there.leftBy(here.me());
            }
            onlyIf(there.invited().contains(here.me()) || there.authors().contains(here.me()));
            return there.invited().contains(here.me()) ? there.joinedBy(here.me()) : there;
        });
    }

    private void changed(Here here, IdeaPlace place, java.util.function.UnaryOperator<KeptProposal> how) {
        var unused = shelf.proposals()
                .change(ProposalShelf.id(here.id(), place), how)
                .orElseThrow(NotThere::new);
    }

    void offer(Here here, Proposals.OfferPledge wish) {
        FieldChecks checks = new FieldChecks();
        String text = checks.text("text", wish.text(), 1, WORDS);
        checks.done();
        checkAim(here, wish.to());
        only(
                !here.openness().anonymous(),
                "pledge.anonymous",
                "Et tilbud kan ikke være uten avsender. Vent til tavla ikke er uten navn lenger.");
        PledgeDeed offered = new PledgeDeed(PledgeStep.OFFERED, here.me(), "", now());
        KeptPledge pledge = new KeptPledge(here.id(), wish.to(), wish.kind(), text, here.me(), List.of(offered));
        String id = unguessable.id();
        only(shelf.pledges().add(here.id(), id, pledge), "pledge.full", "Det er ikke plass til flere tilbud.");
        tell(here, id, pledge);
    }

    private void checkAim(Here here, PledgedTo to) {
        boolean there = switch (to) {
            case Proposals.ToIdea aim ->
                ideas.find(here.challenge(), aim.board(), aim.idea()).isPresent();
            case Proposals.ToPilot aim ->
                pilots.find(aim.pilot())
                        .filter(pilot -> pilot.challenge().equals(here.id()))
                        .isPresent();
        };
        if (!there) {
            throw new NotThere();
        }
    }

    void take(Here here, String id, Proposals.TakePledgeStep wish) {
        FieldChecks checks = new FieldChecks();
        String words = checks.text("words", wish.words(), 0, WORDS);
        checks.done();
        Kept<KeptPledge> seen = shelf.pledges()
                .find(id)
                .filter(kept -> kept.value().challenge().equals(here.id()))
                .orElseThrow(NotThere::new);
        KeptPledge pledge = seen.value();
        boolean gave = pledge.by().equals(here.me());
        boolean receives = receives(here, pledge.to());
        onlyIf(gave || receives);
        if (seen.version() != wish.version()) {
            throw pledgeChanged();
        }
        only(
                PledgeSteps.open(pledge.state(), wish.step(), gave, receives)
                        && pledge.deeds().size() < DEEDS,
                "pledge.state",
                "Dette steget kan du ikke ta slik tilbudet står nå.");
        if (words.isEmpty() && PledgeSteps.owesWords(pledge.state(), wish.step())) {
            checks.wrong("words", "Skriv noe her.");
        }
        checks.done();
        PledgeDeed deed = new PledgeDeed(wish.step(), here.me(), words, now());
        KeptPledge next = pledge.after(deed);
        if (!shelf.pledges().replace(seen, next)) {
            throw pledgeChanged();
        }
        tell(here, id, next);
    }

    private void tell(Here here, String id, KeptPledge pledge) {
        PledgeDeed last = pledge.deeds().getLast();
        events.publishEvent(new PledgeMoved(
                here.id(),
                id,
                last.step(),
                pledge.by(),
                authors(here, pledge.to()),
                last.by(),
                pledge.deeds().size()));
    }

    private List<ParticipantId> authors(Here here, PledgedTo to) {
        return to instanceof Proposals.ToIdea aim
                ? shelf.proposals()
                        .find(ProposalShelf.id(here.id(), new IdeaPlace(aim.board(), aim.idea())))
                        .map(kept -> kept.value().authors())
                        .orElse(List.of())
                : List.of();
    }

    /** Whether a pledge to this is the person's to accept: they run the challenge, or write the proposal. */
    boolean receives(Here here, PledgedTo to) {
        boolean author = authors(here, to).contains(here.me());
        return Judge.holds(ProposalPartAct.RECEIVE_PLEDGE.right(), here.entry().standing(author));
    }

    void say(Here here, Proposals.SaySkills wish) {
        FieldChecks checks = new FieldChecks();
        List<String> skills = Skills.read("skills", wish.skills(), HAD, checks);
        checks.done();
        String id = ProposalShelf.id(here.id(), here.me());
        Optional<Kept<KeptSkills>> seen = shelf.skills().find(id);
        boolean kept = skills.isEmpty()
                ? seen.isEmpty() || shelf.skills().remove(here.id(), seen.get())
                : seen.isEmpty()
                        ? shelf.skills().add(here.id(), id, new KeptSkills(here.me(), skills))
                        : shelf.skills().replace(seen.get(), new KeptSkills(here.me(), skills));
        only(kept, "skills.changed", "Du har endret dette i et annet vindu i mellomtiden.");
    }

    private Snapshot.Idea idea(Here here, IdeaPlace place) {
        return ideas.find(here.challenge(), place.board(), place.idea()).orElseThrow(NotThere::new);
    }

    private static void onlyIf(boolean may) {
        if (!may) {
            throw new NotAllowed();
        }
    }

    private static void only(boolean so, String code, String otherwise) {
        if (!so) {
            throw new StateForbidsIt(code, otherwise);
        }
    }

    private static StateForbidsIt changed() {
        return new StateForbidsIt("proposal.changed", "Noen andre har endret forslaget i mellomtiden.");
    }

    private static StateForbidsIt pledgeChanged() {
        return new StateForbidsIt("pledge.changed", "Noe har skjedd med tilbudet i mellomtiden.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
