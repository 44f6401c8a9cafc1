package no.samskap.live;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.common.WebSocketSession;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;

/**
 * Jetty's side of a connection. Writes on the calling thread without a copy as far as the socket takes it, and goes on
 * from Jetty's selector when it does not. Server frames are not masked, so the octets stay as they are.
 */
final class JettyWire implements Wire {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();

    private final Session session;
    private final CoreSession core;
    private final AtomicBoolean ponging = new AtomicBoolean();

    JettyWire(Session session) {
        this.session = session;
        this.core = ((WebSocketSession) session).getCoreSession();
    }

    @Override
    public void send(ByteBuffer message, Callback done) {
        core.sendFrame(new Frame(OpCode.TEXT, message.duplicate()), done, false);
    }

    @Override
    public void pong(ByteBuffer payload) {
        if (ponging.compareAndSet(false, true)) {
            // Jetty reuses what it read into, so the answer needs octets of its own.
            ByteBuffer own =
                    ByteBuffer.allocate(payload.remaining()).put(payload).flip();
            core.sendFrame(new Frame(OpCode.PONG, own), Callback.from(() -> ponging.set(false)), false);
        }
    }

    @Override
    public void ping() {
        session.sendPing(NOTHING.duplicate(), org.eclipse.jetty.websocket.api.Callback.NOOP);
    }

    @Override
    public void close(CloseReason reason) {
        session.close(reason.code(), reason.token(), org.eclipse.jetty.websocket.api.Callback.NOOP);
    }

    @Override
    public void cut() {
        session.disconnect();
    }
}
