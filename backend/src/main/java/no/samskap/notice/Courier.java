package no.samskap.notice;

import com.mongodb.MongoException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samskap.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, one mail a person, on one node: whoever marks it first as handed over sends it. What the mail server does
 * not take is tried again, later each time. What was handed over when the process ended, so that nobody knows whether it was
 * taken, is not sent again: it stands in the product, and a mail that comes twice is worse than one that does not come.
 */
@Component
class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /** Longer than any mail server is waited for. */
    private static final Duration LOST_AFTER = Duration.ofMinutes(15);

    /** How long to wait after the first, second … try in vain; after the last it is given up. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private final Boxes boxes;
    private final Post post;
    private final Stopping stopping;
    private final Clock clock;

    Courier(Boxes boxes, Post post, Stopping stopping, Clock clock) {
        this.boxes = boxes;
        this.post = post;
        this.stopping = stopping;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10S")
    synchronized void round() {
        if (!post.isThere()) {
            return;
        }
        try {
            boxes.waitingForMail().forEach(this::visit);
        } catch (MongoException later) {
            LOG.warn("mail could not be looked after now: {}", later.getClass().getName());
        }
    }

    private void visit(Boxes.Waiting waiting) {
        Instant now = clock.instant();
        PersonId person = waiting.person();
        Box box = boxes.of(person);
        if (!box.waitsForMail()) {
            boxes.waitsNoMore(waiting);
            return;
        }
        if (box.told().stream().anyMatch(told -> isLost(told, now))) {
            boxes.change(person, each -> each.changing(told -> isLost(told, now) ? told.sending(null) : told));
        }
        if (box.due(now).isEmpty()) {
            return;
        }
        Optional<String> address = post.address(person);
        if (address.isEmpty()) {
            boxes.change(person, each -> each.changing(told -> told.isDue(now) ? told.sending(null) : told));
            return;
        }
        List<Told> mine = claim(person, now);
        if (!mine.isEmpty()) {
            send(person, address.get(), box.wishes(), mine);
        }
    }

    private static boolean isLost(Told told, Instant now) {
        Told.Sending mail = told.mail();
        Instant since = mail == null ? null : mail.since();
        return since != null && now.isAfter(since.plus(LOST_AFTER));
    }

    /** Those that nobody else sends from now on. */
    private List<Told> claim(PersonId person, Instant now) {
        List<Told> mine = new ArrayList<>();
        boxes.change(person, box -> {
            mine.clear();
            mine.addAll(box.due(now));
            return box.changing(
                    told -> told.isDue(now) ? told.sending(new Told.Sending(now, tries(told) + 1, now)) : told);
        });
        return mine;
    }

    private void send(PersonId person, String address, Wishes wishes, List<Told> mine) {
        Letter letter = Letter.of(mine, wishes.language(), post::absolute, post.absolute(stopping.link(person)));
        try {
            post.send(address, letter, id(person, mine));
            settle(person, mine, told -> told.sending(null));
        } catch (MailException refused) {
            LOG.warn(
                    "a mail was not taken by the mail server: {}",
                    refused.getClass().getSimpleName());
            settle(person, mine, told -> again(told, wishes));
        }
    }

    private Told again(Told told, Wishes wishes) {
        int tries = tries(told);
        return tries > WAITS.size()
                ? told.sending(null)
                : told.sending(
                        new Told.Sending(wishes.outsideQuiet(clock.instant().plus(WAITS.get(tries - 1))), tries, null));
    }

    private void settle(PersonId person, List<Told> mine, UnaryOperator<Told> change) {
        Set<String> ids = mine.stream().map(Told::id).collect(Collectors.toSet());
        boxes.change(
                person,
                box -> box.changing(
                        told -> ids.contains(told.id()) && told.mail() != null ? change.apply(told) : told));
    }

    private static int tries(Told told) {
        Told.Sending mail = told.mail();
        return mail == null ? 0 : mail.tries();
    }

    /** The same for the same notices to the same person, and leading to neither. */
    private static String id(PersonId person, List<Told> mine) {
        String all = person.value() + mine.stream().map(Told::id).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
