package no.samskap.live;

import java.nio.ByteBuffer;
import org.eclipse.jetty.util.Callback;

/** The write side of one connection: never blocks, takes one message at a time, and leaves the octets as they are. */
interface Wire {
    /** Starts writing one text message; {@code done} is told when it is out, maybe before this returns. */
    void send(ByteBuffer message, Callback done);

    /** Answers a ping, unless an earlier answer is still on its way: the peer then has one to come. */
    void pong(ByteBuffer payload);

    /** Asks the peer that it has something alive behind it. */
    void ping();

    /** Says goodbye with a close frame. */
    void close(CloseReason reason);

    /** Ends the connection at once, without a word. */
    void cut();
}
