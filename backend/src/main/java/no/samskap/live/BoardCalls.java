package no.samskap.live;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import no.samskap.board.Boards;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Entry;
import no.samskap.live.stomp.FrameReader;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.Events;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.OwnStances;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Presence;
import no.samskap.protocol.Problem;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import no.samskap.protocol.Snapshot;
import no.samskap.protocol.Texts;
import no.samskap.web.FieldsWrong;
import no.samskap.web.NotThere;
import no.samskap.web.Speaks;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.server.ResponseStatusException;

/** A board over plain HTTP, for arriving and for where no WebSocket gets through: the same commands, rights and outcomes. */
@RestController
@RequestMapping(path = "/api/boards/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class BoardCalls {
    private final Boards boards;
    private final Doorkeeper doorkeeper;
    private final People people;
    private final Rooms rooms;
    private final CommandDesk desk;
    private final LongPolls polls;

    BoardCalls(Boards boards, Doorkeeper doorkeeper, People people, Rooms rooms, CommandDesk desk, LongPolls polls) {
        this.boards = boards;
        this.doorkeeper = doorkeeper;
        this.people = people;
        this.rooms = rooms;
        this.desk = desk;
        this.polls = polls;
    }

    /** The whole board as the asking person may see it. */
    @Speaks(gives = Snapshot.class)
    @GetMapping("/snapshot")
    ResponseEntity<byte[]> snapshot(@AuthenticationPrincipal Person person, @PathVariable("id") String id) {
        BoardId board = board(id);
        Entry entry = admit(person, board);
        return json(boards.snapshot(board, entry.participant()));
    }

    /** The events after a seq, in order; with {@code wait}, seconds, it holds until there is something new. */
    @Speaks(gives = Events.EventPage.class)
    @GetMapping("/events")
    DeferredResult<ResponseEntity<byte[]>> events(
            @AuthenticationPrincipal Person person,
            @PathVariable("id") String id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "500") int limit,
            @RequestParam(defaultValue = "0") int wait) {
        BoardId board = board(id);
        admit(person, board);
        if (after < 0 || limit < 1 || limit > LongPolls.MAX_LIMIT || wait < 0 || wait > LongPolls.MAX_WAIT_SECONDS) {
            throw new FieldsWrong(List.of(outOfBounds(after, limit)));
        }
        return polls.events(person, board, after, limit, wait);
    }

    /** One command, with the same outcome as on the socket. */
    @Speaks(takes = BoardCommand.class, gives = Reply.class)
    @PostMapping(path = "/commands", consumes = MediaType.APPLICATION_JSON_VALUE)
    CompletableFuture<ResponseEntity<byte[]>> command(
            @AuthenticationPrincipal Person person, @PathVariable("id") String id, HttpServletRequest request)
            throws IOException {
        BoardId board = board(id);
        byte[] body = request.getInputStream().readNBytes(FrameReader.MAX_FRAME + 1);
        if (body.length > FrameReader.MAX_FRAME) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return desk.take(person, board, body).orElseThrow(BoardCalls::notThere).thenApply(BoardCalls::reply);
    }

    /** What the asking person thinks of the ideas, which nobody else is told. */
    @GetMapping("/stances")
    OwnStances stances(@AuthenticationPrincipal Person person, @PathVariable("id") String id) {
        BoardId board = board(id);
        return boards.stances(board, admit(person, board).participant());
    }

    /** What is written on an idea together. */
    @GetMapping("/ideas/{idea}/text")
    Texts.IdeaText text(
            @AuthenticationPrincipal Person person, @PathVariable("id") String id, @PathVariable("idea") String idea) {
        BoardId board = board(id);
        admit(person, board);
        return boards.text(board, new IdeaId(idea)).orElseThrow(BoardCalls::notThere);
    }

    /** Those with a name who are here or have written here. */
    @Speaks(gives = Presence.People.class)
    @GetMapping("/people")
    ResponseEntity<byte[]> people(@AuthenticationPrincipal Person person, @PathVariable("id") String id) {
        BoardId board = board(id);
        admit(person, board);
        Set<ParticipantId> seen = new LinkedHashSet<>(rooms.presence(board).here());
        seen.addAll(boards.authors(board));
        boolean told =
                boards.discretion(board).filter(now -> !now.namesHidden()).isPresent();
        return json(Json.octets(new Presence.People(told ? people.named(seen) : List.of())));
    }

    private Entry admit(Person person, BoardId board) {
        return doorkeeper.admit(person, board).orElseThrow(BoardCalls::notThere);
    }

    private static BoardId board(String id) {
        return Destination.board(id).orElseThrow(BoardCalls::notThere);
    }

    private static NotThere notThere() {
        return new NotThere();
    }

    private static Problem.FieldError outOfBounds(long after, int limit) {
        String field = after < 0 ? "after" : limit < 1 || limit > LongPolls.MAX_LIMIT ? "limit" : "wait";
        RejectionCode code = RejectionCode.FIELD_INVALID;
        return new Problem.FieldError(field, code.code(), code.message());
    }

    /** An outcome is an answer, whichever it is; only what is no command at all is a bad request. */
    private static ResponseEntity<byte[]> reply(Reply reply) {
        boolean malformed = reply instanceof Reply.Rejected rejected && rejected.code() == RejectionCode.MALFORMED;
        return ResponseEntity.status(malformed ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(Json.octets(reply));
    }

    static ResponseEntity<byte[]> json(byte[] body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
