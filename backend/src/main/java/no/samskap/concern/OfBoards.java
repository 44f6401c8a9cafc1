package no.samskap.concern;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskap.board.AheadOfBoard;
import no.samskap.board.Boards;
import no.samskap.board.EventPage;
import no.samskap.board.StoreUnavailable;
import no.samskap.challenge.Asked;
import no.samskap.challenge.Catalogue;
import no.samskap.notice.News;
import no.samskap.notice.Subject;
import no.samskap.notice.Whom;
import no.samskap.people.People;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Presence;
import no.samskap.protocol.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happens on boards: replies to what one has said, and rounds. It reads what any viewer may read, so it cannot tell who
 * wrote without their name nor what is withheld, and it remembers durably how far it has read.
 */
@Component
class OfBoards {
    private static final Logger LOG = LoggerFactory.getLogger(OfBoards.class);
    private static final int AT_ONCE = 500;

    /** Of those who have commented before, so many are told: a long thread is followed on the board. */
    private static final int MOST_BEFORE = 20;

    /** A board that was there before anybody followed it is followed from its end. */
    private static final Duration NEW = Duration.ofMinutes(10);

    private final Boards boards;
    private final Catalogue catalogue;
    private final Cursors cursors;
    private final People people;
    private final Telling telling;
    private final JsonMapper json;
    private final Clock clock;

    /** Boards that grew before the last look: by now what is new there can be read. Belongs to the scheduler. */
    private Set<BoardId> grown = new HashSet<>();

    OfBoards(
            Boards boards,
            Catalogue catalogue,
            Cursors cursors,
            People people,
            Telling telling,
            JsonMapper json,
            Clock clock) {
        this.people = people;
        this.boards = boards;
        this.catalogue = catalogue;
        this.cursors = cursors;
        this.telling = telling;
        this.json = json;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT3S")
    synchronized void follow() {
        Set<BoardId> ready = grown;
        grown = new HashSet<>(boards.grownSinceAsked());
        for (BoardId board : ready) {
            try {
                follow(board);
            } catch (StoreUnavailable | MongoException later) {
                grown.add(board);
            } catch (AheadOfBoard | IllegalStateException gone) {
                LOG.warn("a board could not be followed: {}", gone.getClass().getName());
            }
        }
    }

    private void follow(BoardId board) {
        Optional<Asked> challenge = catalogue.having(board);
        if (challenge.isEmpty()) {
            return;
        }
        long from = cursors.find(board).orElseGet(() -> beginning(board));
        boolean more = true;
        while (more) {
            EventPage page = boards.events(board, from, AT_ONCE);
            List<JsonNode> events = page.events().stream().map(json::readTree).toList();
            tell(board, challenge.get(), events);
            from = page.seq();
            cursors.keep(board, from);
            more = page.more();
        }
    }

    private long beginning(BoardId board) {
        EventPage first = boards.events(board, 0, 1);
        boolean isNew = first.events().isEmpty()
                || Instant.parse(json.readTree(first.events().getFirst())
                                .path("at")
                                .asString("1970-01-01T00:00:00Z"))
                        .isAfter(clock.instant().minus(NEW));
        return isNew ? 0 : end(board);
    }

    private long end(BoardId board) {
        EventPage page = boards.events(board, 0, AT_ONCE);
        while (page.more()) {
            page = boards.events(board, page.seq(), AT_ONCE);
        }
        return page.seq();
    }

    private void tell(BoardId board, Asked challenge, List<JsonNode> events) {
        List<Snapshot.Idea> ideas = List.of();
        for (JsonNode event : events) {
            String type = event.path("type").asString("");
            if (ideas.isEmpty() && (type.equals("CommentAdded") || event.has("buildsOn"))) {
                ideas = boards.ideas(board);
            }
            switch (type) {
                case "CommentAdded" -> {
                    commented(board, challenge, event, ideas);
                    mentioned(board, challenge, event);
                }
                case "IdeaAdded" -> {
                    builtOn(board, challenge, event, ideas);
                    mentioned(board, challenge, event);
                }
                case "RoundOpened" -> round(board, challenge, event, Subject.ROUND_OPENED);
                case "BallotsCounted" -> round(board, challenge, event, Subject.ROUND_COUNTED);
                default -> {}
            }
        }
    }

    private void commented(BoardId board, Asked challenge, JsonNode event, List<Snapshot.Idea> ideas) {
        named(ideas, event.path("idea").asString("")).ifPresent(idea -> {
            Set<ParticipantId> concerned = idea.comments().stream()
                    .map(Snapshot.Comment::by)
                    .filter(Objects::nonNull)
                    .limit(MOST_BEFORE)
                    .collect(Collectors.toCollection(HashSet::new));
            ParticipantId author = idea.by();
            if (author != null) {
                concerned.add(author);
            }
            tell(board, challenge, event, concerned, Subject.COMMENTED);
        });
    }

    /** Whoever has said something here under a name that stands in the text after an at sign. */
    private void mentioned(BoardId board, Asked challenge, JsonNode event) {
        String text = event.path("text").asString("").toLowerCase(Locale.ROOT);
        if (text.indexOf('@') < 0) {
            return;
        }
        Set<ParticipantId> named = people.named(boards.authors(board)).stream()
                .filter(person ->
                        text.contains("@" + String.valueOf(person.name()).toLowerCase(Locale.ROOT)))
                .map(Presence.Person::participant)
                .collect(Collectors.toSet());
        if (!named.isEmpty()) {
            tell(board, challenge, event, named, Subject.MENTIONED);
        }
    }

    private void builtOn(BoardId board, Asked challenge, JsonNode event, List<Snapshot.Idea> ideas) {
        named(ideas, event.path("buildsOn").asString(""))
                .map(Snapshot.Idea::by)
                .ifPresent(author -> tell(board, challenge, event, Set.of(author), Subject.BUILT_ON));
    }

    private void tell(BoardId board, Asked challenge, JsonNode event, Set<ParticipantId> concerned, Subject subject) {
        String by = event.path("by").asString("");
        telling.tell(
                Whom.these(concerned),
                new News(
                        "board/" + board.value() + "/" + event.path("seq").asLong() + "/" + subject,
                        subject,
                        challenge.title(),
                        "/t/" + board.value(),
                        by.isEmpty() ? null : new ParticipantId(by)));
    }

    private void round(BoardId board, Asked challenge, JsonNode event, Subject subject) {
        String by = event.path("by").asString("");
        telling.tell(
                Whom.everybodyIn(challenge.id()),
                new News(
                        "board/" + board.value() + "/" + event.path("seq").asLong(),
                        subject,
                        challenge.title(),
                        OfChallenges.page(challenge.id()) + "/avstemning",
                        by.isEmpty() ? null : new ParticipantId(by)));
    }

    private static Optional<Snapshot.Idea> named(List<Snapshot.Idea> ideas, String id) {
        return ideas.stream().filter(idea -> idea.idea().value().equals(id)).findAny();
    }
}
