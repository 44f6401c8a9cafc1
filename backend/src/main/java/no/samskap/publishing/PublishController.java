package no.samskap.publishing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Frames;
import no.samskap.challenge.Sight;
import no.samskap.organisation.OrganisationBook;
import no.samskap.people.Person;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.PublicRecord;
import no.samskap.protocol.PublicRecord.PublicPart;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What of a challenge is public: seen by everybody in it, chosen by who runs it. */
@RestController
@RequestMapping("/api/challenges/{id}/publication")
class PublishController {
    private final Sight sight;
    private final Doorkeeper doorkeeper;
    private final Publications publications;
    private final Frames frames;
    private final OrganisationBook organisations;

    PublishController(
            Sight sight,
            Doorkeeper doorkeeper,
            Publications publications,
            Frames frames,
            OrganisationBook organisations) {
        this.doorkeeper = doorkeeper;
        this.frames = frames;
        this.organisations = organisations;
        this.sight = sight;
        this.publications = publications;
    }

    @GetMapping
    PublicRecord.Publication read(@AuthenticationPrincipal Person person, @PathVariable String id) {
        return publication(admitted(person, id));
    }

    @PutMapping
    PublicRecord.Publication publish(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody PublicRecord.Publish wish) {
        Challenges.Challenge challenge = admitted(person, id);
        doorkeeper.check(PublishAct.PUBLISH, person, challenge.id());
        Set<PublicPart> parts = EnumSet.noneOf(PublicPart.class);
        parts.addAll(wish.parts());
        FieldChecks checks = new FieldChecks();
        if (parts.size() != wish.parts().size()) {
            checks.wrong("parts", "Nevn hver del én gang.");
        } else if (!parts.isEmpty() && !parts.contains(PublicPart.CHALLENGE)) {
            checks.wrong("parts", "Svar, forsøk og lærdommer blir offentlige sammen med utfordringen.");
        }
        checks.done();
        if (!parts.isEmpty() && !allowed(challenge)) {
            throw new StateForbidsIt(
                    "publishing.closed", "Organisasjonen har valgt at utfordringer ikke er offentlige.");
        }
        publications.keep(challenge.id(), parts);
        return publication(challenge);
    }

    private PublicRecord.Publication publication(Challenges.Challenge challenge) {
        Set<PublicPart> parts = publications.of(challenge.id());
        return new PublicRecord.Publication(
                List.copyOf(parts),
                challenge.facilitates(),
                allowed(challenge),
                parts.isEmpty() || !allowed(challenge)
                        ? null
                        : "/offentlig/" + challenge.id().value());
    }

    private boolean allowed(Challenges.Challenge challenge) {
        return frames.find(challenge.id())
                .map(frame -> organisations.of(frame.organisation()).publishes())
                .orElse(false);
    }

    private Challenges.Challenge admitted(Person person, String id) {
        return sight.of(person, new ChallengeId(id)).orElseThrow(NotThere::new);
    }
}
