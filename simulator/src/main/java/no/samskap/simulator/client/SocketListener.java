package no.samskap.simulator.client;

/** Hears what happens on one socket, on the sockets' thread. */
public interface SocketListener {

    /** For whom only the outcomes of the own commands matter. */
    SocketListener DEAF = (from, to, bytes, bodyStart, bodyEnd) -> {};

    /** Events {@code from} to {@code to}; their message is JSON in {@code bytes}, valid only during the call. */
    void events(long from, long to, byte[] bytes, int bodyStart, int bodyEnd);

    /** Connected and subscribed; each time, also after a loss. */
    default void up() {}
}
