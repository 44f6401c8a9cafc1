package no.samskap.privacy;

import java.util.List;
import no.samskap.challenge.Catalogue;
import no.samskap.people.Keepsakes;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.people.Self;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.MyData;
import no.samskap.protocol.ParticipantId;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A person's own data: to have, and to have gone. Nobody can ask for another's. */
@RestController
class MyDataController {
    private final People people;
    private final Catalogue catalogue;
    private final List<Keepsakes> features;
    private final Erasing erasing;

    MyDataController(People people, Catalogue catalogue, List<Keepsakes> features, Erasing erasing) {
        this.people = people;
        this.catalogue = catalogue;
        this.features = features;
        this.erasing = erasing;
    }

    @GetMapping("/api/me/data")
    MyData data(@AuthenticationPrincipal Person person) {
        Self self = self(person);
        return new MyData(
                new MyData.Kept(
                        self.person().name(),
                        self.person().role(),
                        self.person().guest(),
                        self.person().organisation()),
                self.pseudonyms().entrySet().stream()
                        .map(each -> challenge(person, each.getKey(), each.getValue()))
                        .toList(),
                features.stream().flatMap(feature -> feature.of(self).stream()).toList());
    }

    /** The same, to be kept as a file. */
    @GetMapping("/api/me/data.json")
    ResponseEntity<MyData> file(@AuthenticationPrincipal Person person) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("samskap-mine-data.json")
                                .build()
                                .toString())
                .body(data(person));
    }

    @PostMapping("/api/me/erasure")
    MyData.Erased erase(@AuthenticationPrincipal Person person, @RequestBody MyData.ErasureWish wish) {
        if (!wish.sure()) {
            FieldChecks checks = new FieldChecks();
            checks.wrong("sure", "Si at du er sikker: det kan ikke gjøres om.");
            checks.done();
        }
        Self self = self(person);
        erasing.erase(self);
        return new MyData.Erased(self.pseudonyms().size());
    }

    private Self self(Person person) {
        return people.self(person.id()).orElseThrow(NotThere::new);
    }

    private MyData.MyChallenge challenge(Person person, ChallengeId id, ParticipantId participant) {
        return new MyData.MyChallenge(
                id,
                catalogue.find(id).map(asked -> asked.title()).orElse(""),
                participant,
                people.joined(person).contains(id));
    }
}
