package no.samskap.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A wire that writes to a list: at once and for good, or not before the test says so. */
class FakeWire implements Wire {
    final List<String> written = new CopyOnWriteArrayList<>();
    final List<ByteBuffer> buffers = new CopyOnWriteArrayList<>();
    volatile @Nullable CloseReason closed;
    volatile boolean isCut;

    @Override
    public void send(ByteBuffer message, Callback done) {
        buffers.add(message);
        written.add(UTF_8.decode(message.duplicate()).toString());
    }

    @Override
    public void pong(ByteBuffer payload) {}

    @Override
    public void ping() {}

    @Override
    public void close(CloseReason reason) {
        closed = reason;
    }

    @Override
    public void cut() {
        isCut = true;
    }

    /** A peer that takes in everything at once. */
    static class Quick extends FakeWire {
        @Override
        public void send(ByteBuffer message, Callback done) {
            super.send(message, done);
            done.succeeded();
        }
    }
}
