package no.samskap.notice;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskap.language.Language;
import no.samskap.people.Person;
import no.samskap.protocol.NoticeBook;
import no.samskap.protocol.NoticeBook.NoticeKind;
import no.samskap.protocol.NoticeBook.NoticeWay;
import no.samskap.web.FieldChecks;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the asking person has been told, and how they wish to be told. Nobody else's. */
@RestController
class NoticeController {
    private static final int AT_ONCE = 200;

    private final Boxes boxes;
    private final Post post;

    NoticeController(Boxes boxes, Post post) {
        this.boxes = boxes;
        this.post = post;
    }

    /** @param language {@code nb}, {@code nn} or {@code en}; bokmål where it is none of them */
    @GetMapping("/api/notices")
    NoticeBook.NoticeListing list(
            @AuthenticationPrincipal Person person, @RequestParam(required = false) @Nullable String language) {
        return listing(boxes.of(person.id()), Language.named(language).orElse(Language.BOKMAL));
    }

    @PutMapping("/api/notices/read")
    NoticeBook.NoticeListing read(
            @AuthenticationPrincipal Person person,
            @RequestParam(required = false) @Nullable String language,
            @RequestBody NoticeBook.ReadNotices read) {
        FieldChecks checks = new FieldChecks();
        if (read.notices().isEmpty() || read.notices().size() > AT_ONCE) {
            checks.wrong("notices", "Det skal være fra 1 til " + AT_ONCE + " varsler.");
        }
        checks.done();
        Set<String> ids = new HashSet<>(read.notices());
        return listing(
                boxes.change(person.id(), box -> box.read(ids)),
                Language.named(language).orElse(Language.BOKMAL));
    }

    @GetMapping("/api/notices/wishes")
    NoticeBook.NoticeSettings settings(@AuthenticationPrincipal Person person) {
        return settings(person, boxes.of(person.id()).wishes());
    }

    @PutMapping("/api/notices/wishes")
    NoticeBook.NoticeSettings wish(
            @AuthenticationPrincipal Person person, @RequestBody NoticeBook.NoticeWishes wishes) {
        Wishes next = checked(wishes);
        return settings(
                person, boxes.change(person.id(), box -> box.wishing(next)).wishes());
    }

    private static Wishes checked(NoticeBook.NoticeWishes said) {
        FieldChecks checks = new FieldChecks();
        Map<NoticeKind, NoticeWay> ways = new EnumMap<>(NoticeKind.class);
        for (int i = 0; i < Math.min(said.choices().size(), NoticeKind.values().length + 1); i++) {
            NoticeBook.NoticeChoice choice = said.choices().get(i);
            if (ways.put(choice.kind(), choice.way()) != null) {
                checks.wrong("choices[" + i + "].kind", "Det er allerede valgt for dette.");
            }
        }
        Language language = Language.named(said.language()).orElseGet(() -> {
            checks.wrong("language", "Språket er nb, nn eller en.");
            return Language.BOKMAL;
        });
        Wishes.Quiet quiet = quiet(said.quiet(), checks);
        checks.done();
        return new Wishes(Map.copyOf(ways), quiet, language);
    }

    private static Wishes.@Nullable Quiet quiet(NoticeBook.@Nullable QuietHours said, FieldChecks checks) {
        if (said == null) {
            return null;
        }
        Optional<LocalTime> from = time("quiet.from", said.from(), checks);
        Optional<LocalTime> to = time("quiet.to", said.to(), checks);
        if (from.isPresent() && from.equals(to)) {
            checks.wrong("quiet.to", "Stilletiden må slutte på et annet klokkeslett enn den begynner.");
        }
        return new Wishes.Quiet(from.orElse(LocalTime.MIDNIGHT), to.orElse(LocalTime.MIDNIGHT));
    }

    private static Optional<LocalTime> time(String field, String said, FieldChecks checks) {
        if (said.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            return Optional.of(LocalTime.parse(said));
        }
        checks.wrong(field, "Skriv klokkeslettet som 20:00.");
        return Optional.empty();
    }

    private NoticeBook.NoticeSettings settings(Person person, Wishes wishes) {
        Wishes.Quiet quiet = wishes.quiet();
        return new NoticeBook.NoticeSettings(
                new NoticeBook.NoticeWishes(
                        Arrays.stream(NoticeKind.values())
                                .map(kind -> new NoticeBook.NoticeChoice(kind, wishes.way(kind)))
                                .toList(),
                        quiet == null
                                ? null
                                : new NoticeBook.QuietHours(
                                        quiet.from().toString(), quiet.to().toString()),
                        wishes.language().tag()),
                post.isThere(),
                post.address(person.id()).orElse(null));
    }

    private static NoticeBook.NoticeListing listing(Box box, Language language) {
        List<NoticeBook.Notice> notices = box.told().stream()
                .map(told -> new NoticeBook.Notice(
                        told.id(),
                        told.subject().kind(),
                        told.subject().sentence(language, told.phase()),
                        told.title(),
                        told.link(),
                        told.due(),
                        told.at(),
                        told.read()))
                .toList();
        return new NoticeBook.NoticeListing(notices, box.unread());
    }
}
