package no.samskap.publishing;

import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.PublicRecord;
import no.samskap.web.NotThere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is public, as data for programs. */
@RestController
@RequestMapping("/api/public")
class PublicData {
    private final Showcase showcase;

    PublicData(Showcase showcase) {
        this.showcase = showcase;
    }

    @GetMapping("/challenges")
    PublicRecord.PublicListing all() {
        return new PublicRecord.PublicListing(showcase.all());
    }

    @GetMapping("/challenges/{id}")
    PublicRecord.PublicChallenge challenge(@PathVariable String id) {
        return showcase.challenge(new ChallengeId(id)).orElseThrow(NotThere::new);
    }

    @GetMapping("/pilots/{id}")
    PublicRecord.PublicPilot pilot(@PathVariable String id) {
        return showcase.pilot(id).orElseThrow(NotThere::new);
    }

    @GetMapping("/lessons/{id}")
    PublicRecord.PublicLesson lesson(@PathVariable String id) {
        return showcase.lesson(id).orElseThrow(NotThere::new);
    }
}
