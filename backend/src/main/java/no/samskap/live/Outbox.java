package no.samskap.live;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be written to one socket, in order. At most one message is in the wire's hands; the others wait here by
 * reference, since the same octets wait in many outboxes. A peer that reads too slowly loses presence first ({@link
 * #offerDroppable}); when more than {@value #MAX_PENDING} octets wait, or one write takes longer than {@value
 * #MAX_WRITE_MILLIS} ms, the socket is cut, and its client resumes by seq. Nothing else is ever left out silently.
 *
 * <p>Any thread may offer. The lock guards the fields and is never held while writing.
 */
final class Outbox implements Callback {
    /** Some minutes of a lively board, and a thousand stuck sockets still fit in a small machine. */
    static final int MAX_PENDING = 1024 * 1024;

    static final long MAX_WRITE_MILLIS = 10_000;

    private final Wire wire;
    private final LongSupplier nanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<ByteBuffer> pending = new ArrayDeque<>(2);
    private int pendingOctets;
    private boolean writing;
    private boolean over;
    private @Nullable CloseReason closing;
    private volatile long touched;

    Outbox(Wire wire) {
        this(wire, System::nanoTime);
    }

    /** @param nanos tells the time, as {@link System#nanoTime} does */
    Outbox(Wire wire, LongSupplier nanos) {
        this.wire = wire;
        this.nanos = nanos;
        this.touched = nanos.getAsLong();
    }

    /** Writes or queues a message. */
    void offer(ByteBuffer message) {
        boolean overflow = false;
        lock.lock();
        try {
            if (over || closing != null) {
                return;
            }
            if (writing) {
                overflow = pendingOctets > 0 && pendingOctets + message.remaining() > MAX_PENDING;
                if (!overflow) {
                    pending.add(message);
                    pendingOctets += message.remaining();
                    return;
                }
            } else {
                startWriting();
            }
        } finally {
            lock.unlock();
        }
        if (overflow) {
            cut();
        } else {
            wire.send(message, this);
        }
    }

    /** Writes a message if that can begin now; false says that it was left out. */
    boolean offerDroppable(ByteBuffer message) {
        lock.lock();
        try {
            if (over || closing != null || writing) {
                return false;
            }
            startWriting();
        } finally {
            lock.unlock();
        }
        wire.send(message, this);
        return true;
    }

    /** Closes when all that waits is written; nothing is taken in any more. */
    void finish(CloseReason reason) {
        lock.lock();
        try {
            if (over || closing != null) {
                return;
            }
            closing = reason;
            if (writing) {
                return;
            }
            over = true;
        } finally {
            lock.unlock();
        }
        wire.close(reason);
    }

    /** Ends the connection now; what waits is let go. */
    void cut() {
        letGo();
        wire.cut();
    }

    /** The connection has ended by itself. */
    void letGo() {
        lock.lock();
        try {
            over = true;
            pending.clear();
            pendingOctets = 0;
        } finally {
            lock.unlock();
        }
    }

    /** How long ago a write began or ended, in milliseconds. */
    long idleMillis(long now) {
        return (now - touched) / 1_000_000;
    }

    /** Whether a write has taken too long. */
    boolean stuck(long now) {
        lock.lock();
        try {
            return writing && !over && idleMillis(now) > MAX_WRITE_MILLIS;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void succeeded() {
        ByteBuffer next = null;
        CloseReason reason = null;
        lock.lock();
        try {
            touched = nanos.getAsLong();
            if (over) {
                return;
            }
            next = pending.poll();
            if (next != null) {
                pendingOctets -= next.remaining();
            } else {
                writing = false;
                reason = closing;
                over = reason != null;
            }
        } finally {
            lock.unlock();
        }
        if (next != null) {
            wire.send(next, this);
        } else if (reason != null) {
            wire.close(reason);
        }
    }

    @Override
    public void failed(Throwable gone) {
        cut();
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    private void startWriting() {
        writing = true;
        touched = nanos.getAsLong();
    }
}
