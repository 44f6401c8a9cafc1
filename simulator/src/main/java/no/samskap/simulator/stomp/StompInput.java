package no.samskap.simulator.stomp;

/**
 * Takes the bytes of one WebSocket message apart. Event messages, which every socket gets and of which there are
 * thousands a second, are only skimmed: their first and last {@code seq}. All else is decoded.
 */
public final class StompInput {
    /** The subscription id that marks event messages, so that one look at the bytes tells them from the rest. */
    public static final String EVENTS = "events";

    private static final byte[] MESSAGE = ByteScan.ascii("MESSAGE");
    private static final byte[] EVENTS_HEADER = ByteScan.ascii("\nsubscription:" + EVENTS);
    private static final byte[] FROM = ByteScan.ascii("\"from\":");
    private static final byte[] TO = ByteScan.ascii("\"to\":");

    private StompInput() {}

    /** What comes in. */
    public interface Reader {
        /** Events {@code from} to {@code to}; the JSON lies in {@code bytes} and is valid only during the call. */
        void events(long from, long to, byte[] bytes, int bodyStart, int bodyEnd);

        void frame(StompFrame frame);
    }

    /** Hands every frame of the message to {@code reader}; line feeds alone are heart-beats and are passed over. */
    public static void read(byte[] bytes, int length, Reader reader) {
        int at = 0;
        while (at < length) {
            if (bytes[at] == '\n' || bytes[at] == '\r') {
                at++;
                continue;
            }
            int end = ByteScan.indexOf(bytes, at, length, (byte) 0);
            if (end == ByteScan.NOT_FOUND) {
                throw new IllegalArgumentException("expected NUL at the end of a frame, found none");
            }
            readFrame(bytes, at, end, reader);
            at = end + 1;
        }
    }

    private static void readFrame(byte[] bytes, int start, int end, Reader reader) {
        if (ByteScan.matches(bytes, start, MESSAGE)) {
            int headerEnd = ByteScan.headerEnd(bytes, start, end);
            if (ByteScan.indexOf(bytes, start, headerEnd, EVENTS_HEADER) != ByteScan.NOT_FOUND) {
                int bodyStart = ByteScan.bodyStart(bytes, headerEnd, end);
                long from = ByteScan.numberAfter(bytes, bodyStart, end, FROM);
                if (from != ByteScan.NOT_FOUND) {
                    skim(from, bytes, bodyStart, end, reader);
                    return;
                }
                // The contract may grow by other messages on this destination; they are frames like any other.
            }
        }
        reader.frame(StompFrame.decode(bytes, start, end));
    }

    private static void skim(long from, byte[] bytes, int bodyStart, int end, Reader reader) {
        long to = ByteScan.numberAfter(bytes, bodyStart, end, TO);
        if (to < from) {
            throw new IllegalArgumentException("expected an event message in order, found " + from + " to " + to);
        }
        reader.events(from, to, bytes, bodyStart, end);
    }
}
