package no.samskap.board;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Reply;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One board in a real store, and the service that serves it, which can be started anew. */
final class Boardroom implements AutoCloseable {
    private final MongoServer server = new MongoServer(H2Backend.inMemory());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final BoardId id = new BoardId(UUID.randomUUID().toString());
    final MongoTemplate mongo = new MongoTemplate(client, "test");
    private UnaryOperator<BoardLog> around = log -> log;
    private Clock clock;
    private Boards boards;

    Boardroom() {
        this(Clock.systemUTC());
    }

    Boardroom(Clock clock) {
        this.clock = clock;
        boards = start();
        boards.open(id, new ChallengeId("challenge"), List.of());
    }

    BoardId id() {
        return id;
    }

    Boards boards() {
        return boards;
    }

    /** Puts something between the board and its log, and starts anew. */
    Boardroom around(UnaryOperator<BoardLog> wrap) throws InterruptedException {
        around = wrap;
        return restart();
    }

    /** Puts the clock to another time, and starts anew. */
    Boardroom at(Instant now) throws InterruptedException {
        clock = Clock.fixed(now, ZoneOffset.UTC);
        return restart();
    }

    /** Another board in the same store. */
    BoardId another() {
        BoardId other = new BoardId(UUID.randomUUID().toString());
        boards.open(other, new ChallengeId("challenge"), List.of());
        return other;
    }

    Boardroom restart() throws InterruptedException {
        boards.close();
        boards = start();
        return this;
    }

    Reply does(Table.Who who, BoardCommand command) throws Exception {
        return boards.submit(id, who.in(Phase.IDEATE), command).get(20, TimeUnit.SECONDS);
    }

    private Boards start() {
        return new Boards(
                new Foundings(mongo), around.apply(new MongoBoardLog(mongo)), new Snapshots(mongo), "epoch", clock);
    }

    @Override
    public void close() throws InterruptedException {
        boards.close();
        client.close();
        server.shutdownNow();
    }
}
