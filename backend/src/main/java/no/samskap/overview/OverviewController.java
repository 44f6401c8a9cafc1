package no.samskap.overview;

import java.util.Comparator;
import java.util.List;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Frame;
import no.samskap.challenge.Frames;
import no.samskap.people.Person;
import no.samskap.protocol.Overviews;
import no.samskap.protocol.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the asking person sees over all their challenges. */
@RestController
class OverviewController {
    private final Doorkeeper doorkeeper;
    private final Frames frames;
    private final Given given;
    private final Led led;
    private final Governed governed;
    private final Owed owed;

    OverviewController(Doorkeeper doorkeeper, Frames frames, Given given, Led led, Governed governed, Owed owed) {
        this.owed = owed;
        this.doorkeeper = doorkeeper;
        this.frames = frames;
        this.given = given;
        this.led = led;
        this.governed = governed;
    }

    @GetMapping("/api/overview")
    Overviews.Overview overview(@AuthenticationPrincipal Person person) {
        List<Frame> all = frames.find(doorkeeper.openTo(person)).stream()
                .sorted(Comparator.comparing(Frame::changedAt).reversed())
                .toList();
        List<Frame> own = all.stream()
                .filter(frame -> !person.guest() && frame.organisation().equals(person.organisation()))
                .toList();
        return new Overviews.Overview(
                given.by(person, all),
                person.leads() ? led.unanswered(own) : List.of(),
                person.role() == Role.FOLKEVALGT && !person.guest() ? governed.of(own) : List.of(),
                person.leads() ? led.meetings(own) : List.of());
    }

    /** What waits for the asking person in any of their challenges, the latest changed first. */
    @GetMapping("/api/overview/pending")
    Overviews.PendingListing pending(@AuthenticationPrincipal Person person) {
        return new Overviews.PendingListing(frames.find(doorkeeper.openTo(person)).stream()
                .sorted(Comparator.comparing(Frame::changedAt).reversed())
                .flatMap(frame -> doorkeeper.admit(person, frame.id()).flatMap(entry -> owed.by(entry, frame)).stream())
                .toList());
    }
}
