package no.samskap.challenge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.samskap.people.Person;
import no.samskap.protocol.Journey.Waiting;
import no.samskap.protocol.Journey.WaitingList;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the asking person, in their role, over all challenges of their organisation. */
@RestController
class WaitingController {
    private static final Comparator<Waiting> MOST_URGENT_FIRST = Comparator.comparing(
                    Waiting::by, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Waiting::since, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(waiting -> waiting.challenge().id().value());

    private final Archive archive;
    private final Today today;

    WaitingController(Archive archive, Today today) {
        this.archive = archive;
        this.today = today;
    }

    @GetMapping("/api/waiting")
    WaitingList waiting(@AuthenticationPrincipal Person person) {
        if (person.organisation() == null) {
            return new WaitingList(List.of());
        }
        LocalDate day = today.day();
        return new WaitingList(archive.find(archive.of(person.organisation())).stream()
                .flatMap(challenge -> Queue.of(person.role(), challenge, day).stream())
                .sorted(MOST_URGENT_FIRST)
                .toList());
    }
}
