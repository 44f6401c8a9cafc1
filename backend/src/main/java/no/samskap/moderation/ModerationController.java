package no.samskap.moderation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskap.board.Boards;
import no.samskap.board.Written;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Measures;
import no.samskap.challenge.Sight;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.people.PersonId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Moderation;
import no.samskap.protocol.Moderation.CaseState;
import no.samskap.protocol.Moderation.Target;
import no.samskap.protocol.ParticipantId;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import no.samskap.web.TooManyTries;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reporting, for everybody in a challenge; the queue and its decisions, for those who moderate it; the list for all. */
@RestController
@RequestMapping("/api/challenges/{id}")
class ModerationController {
    private static final int WORDS = 500;
    private static final int REPORTS_AN_HOUR = 30;

    private static final Comparator<KeptCase> WAITING_FIRST = Comparator.comparing((KeptCase kept) -> !waits(kept))
            .thenComparing(Comparator.comparingInt(KeptCase::reported).reversed())
            .thenComparing(kept -> kept.target().idea().value());

    private final Sight sight;
    private final Doorkeeper doorkeeper;
    private final Desk desk;
    private final Boards boards;
    private final Measures measures;
    private final People people;
    private final LoadingCache<PersonId, Bucket> zeal = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(2))
            .maximumSize(100_000)
            .build(person -> Bucket.builder()
                    .addLimit(
                            limit -> limit.capacity(REPORTS_AN_HOUR).refillGreedy(REPORTS_AN_HOUR, Duration.ofHours(1)))
                    .build());

    ModerationController(
            Sight sight, Doorkeeper doorkeeper, Desk desk, Boards boards, Measures measures, People people) {
        this.sight = sight;
        this.doorkeeper = doorkeeper;
        this.desk = desk;
        this.boards = boards;
        this.measures = measures;
        this.people = people;
    }

    @PostMapping("/moderation/reports")
    ResponseEntity<Void> report(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Moderation.ReportCard wish) {
        Challenge challenge = admitted(person, id);
        FieldChecks checks = new FieldChecks();
        String words = wish.words() == null ? null : checks.text("words", wish.words(), 0, WORDS);
        checks.done();
        checkOurs(challenge, wish.target());
        if (desk.written(wish.target()).hidden()) {
            throw new NotThere();
        }
        ConsumptionProbe probe = zeal.get(person.id()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        String reporter = Desk.digest(wish.target(), challenge.me().participant());
        Moderation.OneReport report =
                new Moderation.OneReport(wish.why(), words == null || words.isEmpty() ? null : words, desk.now());
        var unused = desk.change(
                challenge.id(),
                wish.target(),
                seen -> seen.reporters().contains(reporter) ? seen : seen.plusReport(report, reporter));
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/moderation")
    Moderation.CaseListing queue(@AuthenticationPrincipal Person person, @PathVariable String id) {
        return listing(person, moderated(OrderAct.READ_QUEUE, person, id));
    }

    @PostMapping("/moderation/decisions")
    Moderation.CaseListing decide(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Moderation.Decide wish) {
        Challenge challenge = moderated(OrderAct.DECIDE_CASE, person, id);
        FieldChecks checks = new FieldChecks();
        String reason = checks.text("reason", wish.reason(), 1, WORDS);
        checks.done();
        checkOurs(challenge, wish.target());
        Written written = desk.written(wish.target());
        Verdict verdict = verdict(person, challenge);
        var unused = desk.change(challenge.id(), wish.target(), seen -> {
            if (seen.version() != wish.version()) {
                throw Desk.changed();
            }
            return verdict.decide(seen, wish.act(), reason, written.version());
        });
        return listing(person, challenge);
    }

    /** For all who may enter: no text that anybody wrote on the board, nobody's name. */
    @GetMapping("/moderation/public")
    Moderation.TransparencyList told(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Challenge challenge = admitted(person, id);
        List<KeptCase> cases = desk.cases(challenge.id());
        Stream<Moderation.PublicEntry> hidden = cases.stream()
                .flatMap(kept -> kept.hides().stream()
                        .map(hide -> new Moderation.PublicEntry(
                                kept.target().comment() == null
                                        ? Moderation.Publicly.CARD_HIDDEN
                                        : Moderation.Publicly.COMMENT_HIDDEN,
                                hide.reason(),
                                hide.role(),
                                hide.at(),
                                hide.outcome())));
        return new Moderation.TransparencyList(
                Stream.concat(hidden, measures.told(challenge.id()).stream())
                        .sorted(Comparator.comparing(Moderation.PublicEntry::at).reversed())
                        .toList(),
                cases.stream().mapToInt(KeptCase::reported).sum(),
                (int) cases.stream()
                        .filter(kept -> kept.state() == CaseState.DISMISSED)
                        .count());
    }

    private Moderation.CaseListing listing(Person person, Challenge challenge) {
        Verdict verdict = verdict(person, challenge);
        List<KeptCase> kept = desk.cases(challenge.id());
        List<Moderation.Case> cases = kept.stream()
                .sorted(WAITING_FIRST)
                .map(it -> shown(it, verdict))
                .toList();
        List<ParticipantId> authors = cases.stream()
                .map(Moderation.Case::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Moderation.CaseListing(
                cases, (int) kept.stream().filter(ModerationController::waits).count(), people.named(authors));
    }

    private Moderation.Case shown(KeptCase kept, Verdict verdict) {
        Target target = kept.target();
        Optional<Written> written = boards.written(target.board(), target.idea(), target.comment());
        return new Moderation.Case(
                target,
                kept.version(),
                kept.state(),
                written.map(Written::text).orElse(null),
                written.filter(it -> !it.anonymous()).map(Written::author).orElse(null),
                kept.reports(),
                kept.reported(),
                kept.rewording() != null,
                kept.state() == CaseState.HIDDEN
                        && target.comment() == null
                        && written.filter(it -> it.version() > kept.hiddenVersion())
                                .isPresent(),
                kept.appeal(),
                kept.history(),
                written.isPresent() ? verdict.may(kept) : List.of());
    }

    /** Whether somebody has to do something. */
    private static boolean waits(KeptCase kept) {
        return kept.state() == CaseState.OPEN || kept.state() == CaseState.PROPOSED || kept.appealWaits();
    }

    private Verdict verdict(Person person, Challenge challenge) {
        return new Verdict(
                challenge.me().participant(),
                person.role(),
                desk.now(),
                challenge.conduct().twoPersons());
    }

    private static void checkOurs(Challenge challenge, Target target) {
        if (challenge.boards().stream().noneMatch(board -> board.id().equals(target.board()))) {
            throw new NotThere();
        }
    }

    private Challenge admitted(Person person, String id) {
        return sight.of(person, new ChallengeId(id)).orElseThrow(NotThere::new);
    }

    private Challenge moderated(OrderAct act, Person person, String id) {
        Challenge challenge = admitted(person, id);
        doorkeeper.check(act, person, challenge.id());
        return challenge;
    }
}
