package no.samskap.challenge;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Journey.FrameAct;
import no.samskap.protocol.ParticipantId;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import no.samskap.web.Paging;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The charter of a challenge: writing it, acknowledging it, and the public history of it and of all that goes with it. */
@RestController
@RequestMapping("/api/challenges/{id}")
class CharterController {
    private final Changes changes;
    private final Sight sight;
    private final Archive archive;
    private final Doorkeeper doorkeeper;
    private final Acknowledgements acknowledgements;
    private final People people;

    CharterController(
            Changes changes,
            Sight sight,
            Archive archive,
            Doorkeeper doorkeeper,
            Acknowledgements acknowledgements,
            People people) {
        this.changes = changes;
        this.sight = sight;
        this.archive = archive;
        this.doorkeeper = doorkeeper;
        this.acknowledgements = acknowledgements;
        this.people = people;
    }

    @PutMapping("/charter")
    Challenges.Challenge rewrite(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Journey.RewriteCharter wish) {
        Challenge rewritten = changes.make(person, id, FrameAct.REWRITE_CHARTER, (seen, hand) -> {
            if (wish.basedOn() != seen.charter().version()) {
                throw Changes.changed();
            }
            return Rewriting.rewritten(seen, wished(seen, wish), hand);
        });
        // Who writes it has read it.
        acknowledge(person, rewritten);
        return sight.of(person, rewritten);
    }

    private static Challenge wished(Challenge seen, Journey.RewriteCharter wish) {
        FieldChecks checks = new FieldChecks();
        String title = checks.line("title", wish.title(), 1, Posing.TITLE);
        String question = checks.text("question", wish.question(), 1, Posing.QUESTION);
        String background =
                checks.text("background", Objects.requireNonNullElse(wish.background(), ""), 0, Posing.BACKGROUND);
        Journey.Charter charter = new CharterWords(checks).read(wish.basedOn() + 1, wish.charter());
        checks.done();
        return seen.with(title, question, background, charter);
    }

    @PutMapping("/charter/acknowledgement")
    Challenges.Challenge acknowledge(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestBody Journey.AcknowledgeCharter read) {
        Challenge challenge = stored(person, id);
        Rights.check(FrameAct.ACKNOWLEDGE, person, people.participant(person, challenge.id()), challenge);
        if (read.version() < 1 || read.version() > challenge.charter().version()) {
            FieldChecks checks = new FieldChecks();
            checks.wrong("version", "Utfordringen har ingen slik versjon.");
            throw checks.asRefusal();
        }
        acknowledgements.keep(challenge.id(), people.participant(person, challenge.id()), read.version());
        return sight.of(person, challenge);
    }

    private void acknowledge(Person person, Challenge written) {
        acknowledgements.keep(
                written.id(),
                people.participant(person, written.id()),
                written.charter().version());
    }

    @GetMapping("/history")
    Journey.FrameHistory history(@AuthenticationPrincipal Person person, @PathVariable String id, Paging paging) {
        Challenge challenge = stored(person, id);
        List<Journey.HistoryEntry> entries =
                archive.history(challenge, challenge.version() - paging.skipped(), paging.size());
        return new Journey.FrameHistory(
                entries,
                people.named(entries.stream()
                        .flatMap(CharterController::in)
                        .distinct()
                        .toList()),
                paging.page(),
                paging.size(),
                challenge.version());
    }

    /** Who is in an entry: the one who did it, and the one whom it names. */
    private static Stream<ParticipantId> in(Journey.HistoryEntry entry) {
        return switch (entry.did()) {
            case Journey.FacilitationGiven given -> Stream.of(entry.by(), given.to());
            case Journey.FacilitationTaken taken -> Stream.of(entry.by(), taken.from());
            default -> Stream.of(entry.by());
        };
    }

    /** As it is stored now, so that who has just changed it sees what they did. */
    private Challenge stored(Person person, String id) {
        Challenge admitted = doorkeeper.admitted(person, new ChallengeId(id)).orElseThrow(NotThere::new);
        return archive.find(admitted.id()).orElseThrow(NotThere::new);
    }
}
