package no.samskap.operation;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What stands between the wire and the engine, so that an answer means what it says: a write is answered once it is on
 * disk, and a read never shows what is not. Everything that is not reading counts as writing.
 *
 * <p>Called by many connections' threads at once; {@link GroupCommit} orders them.
 */
final class DurableBackend implements MongoBackend {
    private static final Set<String> CHANGE_NOTHING = Set.of(
            "find",
            "count",
            "aggregate",
            "distinct",
            "getmore",
            "killcursors",
            "listcollections",
            "listindexes",
            "listdatabases",
            "ismaster",
            "hello",
            "ping",
            "buildinfo",
            "whatsmyuri",
            "serverstatus",
            "hostinfo",
            "getlog",
            "getcmdlineopts",
            "connectionstatus",
            "dbstats",
            "collstats",
            "validate",
            "endsessions",
            "replsetgetstatus",
            "getfreemonitoringstatus",
            "getlasterror",
            "geterror",
            "reseterror");

    private final GroupCommit store;

    DurableBackend(GroupCommit store) {
        this.store = store;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        String command = message.getDocument().keySet().iterator().next();
        return answered(command, engine -> engine.handleMessage(message));
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return answered(command, engine -> engine.handleCommand(channel, database, command, query));
    }

    private Document answered(String command, Function<MongoBackend, Document> work) {
        boolean writes = !CHANGE_NOTHING.contains(command.toLowerCase(Locale.ROOT));
        try {
            return writes ? store.write(work) : store.read(work);
        } catch (MongoServerError refused) {
            // Answered here: thrown on, the library would write the command, with what people wrote, to the log.
            return refusal(refused);
        }
    }

    private static Document refusal(MongoServerError refused) {
        Document answer = new Document("ok", 0);
        answer.put("code", refused.getCode());
        answer.putIfNotNull("codeName", refused.getCodeName());
        answer.put("errmsg", refused.getMessageWithoutErrorCode());
        return answer;
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return store.read(engine -> engine.handleQuery(query));
    }

    @Override
    public void handleClose(Channel channel) {
        store.aside(engine -> engine.handleClose(channel));
    }

    @Override
    public void closeCursors(List<Long> cursors) {
        store.aside(engine -> engine.closeCursors(cursors));
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        return List.of();
    }

    @Override
    public Document getServerStatus() {
        return store.read(MongoBackend::getServerStatus);
    }

    @Override
    public Clock getClock() {
        return Clock.systemUTC();
    }

    /** The file is closed by {@link EmbeddedStore}, after the last connection. */
    @Override
    public void close() {}

    @Override
    public void dropDatabase(String database) {
        throw notOnTheWire();
    }

    @Override
    public void enableOplog() {
        throw notOnTheWire();
    }

    @Override
    public void disableOplog() {
        throw notOnTheWire();
    }

    @Override
    public MongoDatabase resolveDatabase(String database) {
        throw notOnTheWire();
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        throw notOnTheWire();
    }

    private static UnsupportedOperationException notOnTheWire() {
        return new UnsupportedOperationException("the server never asks this for a client");
    }
}
