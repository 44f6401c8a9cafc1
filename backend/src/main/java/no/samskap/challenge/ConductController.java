package no.samskap.challenge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Journey.FrameAct;
import no.samskap.protocol.Moderation;
import no.samskap.protocol.ParticipantId;
import no.samskap.web.FieldChecks;
import no.samskap.web.StateForbidsIt;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who runs a challenge beside those whose role it is, and how people are to write in it. */
@RestController
@RequestMapping("/api/challenges/{id}")
class ConductController {
    private static final int FASTEST = 60;
    private static final int WORDS = 100;
    private static final int SHORTEST_WORD = 2;
    private static final int LONGEST_WORD = 40;

    private final Changes changes;
    private final Sight sight;
    private final People people;

    ConductController(Changes changes, Sight sight, People people) {
        this.changes = changes;
        this.sight = sight;
        this.people = people;
    }

    @PutMapping("/conduct")
    Challenges.Challenge set(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Moderation.Conduct wish) {
        Moderation.Conduct conduct = read(wish);
        Challenge set = changes.make(
                person,
                id,
                FrameAct.SET_CONDUCT,
                (seen, hand) -> conduct.equals(seen.house().conduct())
                        ? seen
                        : seen.with(seen.house().with(conduct)).after(new Journey.ConductSet(conduct), hand));
        return sight.of(person, set);
    }

    private static Moderation.Conduct read(Moderation.Conduct wish) {
        FieldChecks checks = new FieldChecks();
        Integer perMinute = wish.perMinute();
        if (perMinute != null && (perMinute < 1 || perMinute > FASTEST)) {
            checks.wrong("perMinute", "Skriv et tall fra 1 til " + FASTEST + ", eller la feltet stå tomt.");
        }
        Set<String> words = new LinkedHashSet<>();
        if (wish.words().size() > WORDS) {
            checks.wrong("words", "Det kan være høyst " + WORDS + " ord.");
        } else {
            for (int i = 0; i < wish.words().size(); i++) {
                words.add(checks.line("words[" + i + "]", wish.words().get(i), SHORTEST_WORD, LONGEST_WORD)
                        .toLowerCase(Locale.ROOT));
            }
        }
        checks.done();
        return new Moderation.Conduct(perMinute, wish.twoPersons(), List.copyOf(new ArrayList<>(words)));
    }

    /** The running is handed to one who is signed in; it can be laid down by who has it. */
    @PutMapping("/facilitators/{participant}")
    Challenges.Challenge hand(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @PathVariable String participant,
            @RequestBody Moderation.HandOn wish) {
        ParticipantId who = new ParticipantId(participant);
        Challenge handed = wish.facilitates()
                ? changes.make(person, id, FrameAct.HAND_ON, (seen, hand) -> given(seen, who, hand))
                : changes.make(person, id, actOfTaking(person, id, who), (seen, hand) -> taken(seen, who, hand));
        return sight.of(person, handed);
    }

    private FrameAct actOfTaking(Person person, String id, ParticipantId who) {
        boolean own = people.participant(person, new no.samskap.protocol.ChallengeId(id))
                .equals(who);
        return own ? FrameAct.READ : FrameAct.HAND_ON;
    }

    private Challenge given(Challenge seen, ParticipantId who, Hand hand) {
        House house = seen.house();
        if (house.facilitators().contains(who)) {
            return seen;
        }
        Person other = people.known(who, seen.id()).orElseThrow(ConductController::unknown);
        if (other.guest()) {
            throw new StateForbidsIt(
                    "facilitation.guest",
                    "En gjest kan ikke lede. Be personen logge inn, så kan du gi ledelsen videre.");
        }
        if (house.hasPutOut(who)) {
            throw new StateForbidsIt("person.removed", "Personen er tatt ut av utfordringen.");
        }
        if (house.facilitators().size() >= House.MOST_FACILITATORS) {
            throw new StateForbidsIt(
                    "facilitation.full", "Høyst " + House.MOST_FACILITATORS + " personer kan få ledelsen.");
        }
        return seen.with(house.runBy(who)).after(new Journey.FacilitationGiven(who), hand);
    }

    private static Challenge taken(Challenge seen, ParticipantId who, Hand hand) {
        return seen.house().facilitators().contains(who)
                ? seen.with(seen.house().notRunBy(who)).after(new Journey.FacilitationTaken(who), hand)
                : seen;
    }

    private static RuntimeException unknown() {
        FieldChecks checks = new FieldChecks();
        checks.wrong("participant", "Ingen i utfordringen har dette pseudonymet.");
        return checks.asRefusal();
    }
}
