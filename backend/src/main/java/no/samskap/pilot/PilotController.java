package no.samskap.pilot;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Sight;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Pilots;
import no.samskap.rights.Judge;
import no.samskap.web.NotAllowed;
import no.samskap.web.NotThere;
import no.samskap.web.Speaks;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Pilots: read by everybody in their challenge, led by who runs it, logged by those who work with them. */
@RestController
class PilotController {
    private static final Comparator<KeptPilot> NEWEST_FIRST = Comparator.comparing(
                    (KeptPilot pilot) -> pilot.plan().from())
            .thenComparing(KeptPilot::id)
            .reversed();

    private final Doorkeeper doorkeeper;
    private final Sight sight;
    private final PilotShelf shelf;
    private final Album album;
    private final Piloting piloting;
    private final PilotView view;

    private record Found(Challenge challenge, KeptPilot pilot) {}

    PilotController(
            Doorkeeper doorkeeper, Sight sight, PilotShelf shelf, Album album, Piloting piloting, PilotView view) {
        this.doorkeeper = doorkeeper;
        this.sight = sight;
        this.shelf = shelf;
        this.album = album;
        this.piloting = piloting;
        this.view = view;
    }

    @GetMapping("/api/pilots")
    Pilots.PilotListing all(@AuthenticationPrincipal Person person) {
        return listing(doorkeeper.openTo(person), false);
    }

    @GetMapping("/api/challenges/{id}/pilots")
    Pilots.PilotListing ofChallenge(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Challenge challenge = admitted(person, new ChallengeId(id));
        return listing(
                List.of(challenge.id()),
                doorkeeper
                        .standing(person, challenge.id())
                        .filter(standing -> Judge.holds(PilotAct.PLAN_PILOT.right(), standing))
                        .isPresent());
    }

    @PostMapping("/api/challenges/{id}/pilots")
    ResponseEntity<Pilots.Pilot> plan(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Pilots.PlanPilot wish) {
        Challenge challenge = admitted(person, new ChallengeId(id));
        // When it may be planned is told with words of its own.
        onlyIf(doorkeeper
                .standing(person, challenge.id())
                .filter(standing -> Judge.holds(PilotAct.PLAN_PILOT.right(), standing))
                .isPresent());
        String pilot = piloting.plan(challenge, Objects.requireNonNull(person.organisation()), wish);
        return ResponseEntity.created(URI.create("/api/pilots/" + pilot)).body(read(person, pilot));
    }

    @GetMapping("/api/pilots/{id}")
    Pilots.Pilot read(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Found found = found(person, id);
        return view.of(person, found.challenge(), found.pilot());
    }

    /** A picture of the log, which no browser takes for anything else. */
    @Speaks(as = MediaType.IMAGE_JPEG_VALUE)
    @GetMapping("/api/pilots/{id}/pictures/{picture}")
    ResponseEntity<byte[]> picture(
            @AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable String picture) {
        KeptPilot pilot = found(person, id).pilot();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bilde.jpg\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(album.find(picture, pilot.id()).orElseThrow(NotThere::new));
    }

    @PutMapping("/api/pilots/{id}")
    Pilots.Pilot replan(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Pilots.PlanPilot wish) {
        Found found = led(person, id);
        piloting.replan(found.challenge(), found.pilot(), wish);
        return read(person, id);
    }

    @PostMapping("/api/pilots/{id}/beginning")
    Pilots.Pilot begin(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Pilots.BeginPilot wish) {
        Found found = led(person, id);
        piloting.begin(found.challenge(), found.pilot(), wish);
        return read(person, id);
    }

    @PostMapping("/api/pilots/{id}/adjustments")
    Pilots.Pilot adjust(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Pilots.AdjustPilot wish) {
        Found found = led(person, id);
        piloting.adjust(found.challenge().me().participant(), found.pilot(), wish);
        return read(person, id);
    }

    @PostMapping("/api/pilots/{id}/ending")
    Pilots.Pilot end(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Pilots.EndPilot wish) {
        Found found = led(person, id);
        piloting.end(found.challenge().me().participant(), found.pilot(), wish);
        return read(person, id);
    }

    @PostMapping("/api/pilots/{id}/log")
    Pilots.Pilot log(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Pilots.WriteLog wish) {
        Found found = found(person, id);
        doorkeeper.check(PilotAct.LOG_PILOT, person, found.challenge().id());
        piloting.log(found.challenge().me().participant(), found.pilot(), wish);
        return read(person, id);
    }

    @PostMapping("/api/pilots/{id}/views")
    Pilots.Pilot say(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Pilots.SayView wish) {
        Found found = found(person, id);
        doorkeeper.check(PilotAct.SAY_UNION_VIEW, person, found.challenge().id());
        piloting.say(found.challenge().me().participant(), found.pilot(), wish);
        return read(person, id);
    }

    private Pilots.PilotListing listing(Collection<ChallengeId> challenges, boolean mayPlan) {
        return new Pilots.PilotListing(
                shelf.of(challenges).stream()
                        .sorted(NEWEST_FIRST)
                        .map(KeptPilot::summary)
                        .toList(),
                mayPlan);
    }

    private Found led(Person person, String id) {
        Found found = found(person, id);
        doorkeeper.check(PilotAct.LEAD_PILOT, person, found.challenge().id());
        return found;
    }

    private Found found(Person person, String id) {
        KeptPilot pilot = shelf.find(id).orElseThrow(NotThere::new);
        return new Found(admitted(person, pilot.challenge()), pilot);
    }

    private Challenge admitted(Person person, ChallengeId id) {
        return sight.of(person, id).orElseThrow(NotThere::new);
    }

    private static void onlyIf(boolean may) {
        if (!may) {
            throw new NotAllowed();
        }
    }
}
