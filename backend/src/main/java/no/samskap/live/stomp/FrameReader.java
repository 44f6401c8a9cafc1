package no.samskap.live.stomp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a stream of octets into frames. Keeps at most one unfinished frame of {@value #MAX_FRAME} octets; more is
 * {@link FrameTooLarge}. Strict where the specification leaves a choice, since whatever two readers understand in two
 * ways is a way in: a length that does not meet the end of its frame is an error and never a hint. After an error
 * nothing more can be read. Used by one thread at a time.
 */
public final class FrameReader {
    /** A command of 2,000 four-octet characters with every one escaped in JSON fits well. */
    public static final int MAX_FRAME = 64 * 1024;

    static final int MAX_HEADERS = 32;
    static final int MAX_LINE = 4 * 1024;

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,6}");
    private static final Set<String> VERBATIM = Set.of("CONNECT", "STOMP");
    private static final byte[] NOTHING = {};

    private byte[] buffer = NOTHING;
    private int start;
    private int end;
    private int lineEnds;

    private record Head(String command, Map<String, String> headers, int bodyAt) {}

    /** Takes in what came; {@link #next} then gives what is complete. */
    public void feed(byte[] octets) throws FrameTooLarge {
        if (start == end) {
            buffer = octets;
            start = 0;
            end = octets.length;
            return;
        }
        int kept = end - start;
        byte[] joined = Arrays.copyOfRange(buffer, start, start + kept + octets.length);
        System.arraycopy(octets, 0, joined, kept, octets.length);
        buffer = joined;
        start = 0;
        end = joined.length;
    }

    /** The next whole frame, or null when there is none yet. */
    public @Nullable ClientFrame next() throws BadFrame, FrameTooLarge {
        skipLineEnds();
        if (start == end) {
            buffer = NOTHING;
            start = 0;
            end = 0;
            return null;
        }
        Head head = head();
        ClientFrame frame = head == null ? null : frame(head);
        if (frame == null && end - start > MAX_FRAME) {
            throw new FrameTooLarge();
        }
        return frame;
    }

    /** Whether a frame has begun and not ended. */
    public boolean midFrame() {
        return start < end;
    }

    /** How many line ends came between frames since last asked: heart-beats, as far as STOMP is concerned. */
    public int takeLineEnds() {
        int taken = lineEnds;
        lineEnds = 0;
        return taken;
    }

    private void skipLineEnds() {
        while (start < end) {
            if (buffer[start] == '\n') {
                start++;
            } else if (buffer[start] == '\r' && start + 1 < end && buffer[start + 1] == '\n') {
                start += 2;
            } else {
                return;
            }
            lineEnds++;
        }
    }

    private @Nullable Head head() throws BadFrame {
        String command = null;
        Map<String, String> headers = new LinkedHashMap<>();
        for (int at = start, lines = 0; ; lines++) {
            int lineEnd = indexOf('\n', at);
            String line = line(at, lineEnd < 0 ? end : lineEnd);
            if (lineEnd < 0) {
                return null;
            }
            at = lineEnd + 1;
            if (command == null) {
                command = line;
            } else if (line.isEmpty()) {
                return new Head(command, headers, at);
            } else if (lines > MAX_HEADERS) {
                throw new BadFrame(Fault.TOO_MANY_HEADERS);
            } else {
                addHeader(headers, line, VERBATIM.contains(command));
            }
        }
    }

    private String line(int from, int to) throws BadFrame {
        if (to - from > MAX_LINE) {
            throw new BadFrame(Fault.TOO_MANY_HEADERS);
        }
        int last = to > from && buffer[to - 1] == '\r' ? to - 1 : to;
        for (int i = from; i < last; i++) {
            if (buffer[i] == 0 || buffer[i] == '\r') {
                throw new BadFrame(Fault.BAD_HEADER);
            }
        }
        return new String(buffer, from, last - from, UTF_8);
    }

    /** Of a repeated header the first counts, for every reader alike; two lengths that differ are a trap and refused. */
    private static void addHeader(Map<String, String> headers, String line, boolean verbatim) throws BadFrame {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new BadFrame(Fault.BAD_HEADER);
        }
        String name = verbatim ? line.substring(0, colon) : unescape(line.substring(0, colon));
        String value = verbatim ? line.substring(colon + 1) : unescape(line.substring(colon + 1));
        String first = headers.putIfAbsent(name, value);
        if (first != null && name.equals("content-length") && !first.equals(value)) {
            throw new BadFrame(Fault.BAD_LENGTH);
        }
    }

    private static String unescape(String text) throws BadFrame {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c != '\\' ? c : escaped(++i < text.length() ? text.charAt(i) : '\0'));
        }
        return plain.toString();
    }

    private static char escaped(char c) throws BadFrame {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'c' -> ':';
            case '\\' -> '\\';
            default -> throw new BadFrame(Fault.BAD_HEADER);
        };
    }

    private @Nullable ClientFrame frame(Head head) throws BadFrame, FrameTooLarge {
        int bodyEnd = bodyEnd(head);
        if (bodyEnd < 0) {
            return null;
        }
        if (bodyEnd - start > MAX_FRAME) {
            throw new FrameTooLarge();
        }
        byte[] body = Arrays.copyOfRange(buffer, head.bodyAt, bodyEnd);
        start = bodyEnd + 1;
        return ClientFrame.of(head.command, head.headers, body);
    }

    private int bodyEnd(Head head) throws BadFrame, FrameTooLarge {
        String length = head.headers.get("content-length");
        if (length == null) {
            return indexOf('\0', head.bodyAt);
        }
        if (!LENGTH.matcher(length).matches()) {
            throw new BadFrame(Fault.BAD_LENGTH);
        }
        int bodyEnd = head.bodyAt + Integer.parseInt(length);
        if (bodyEnd - start > MAX_FRAME) {
            throw new FrameTooLarge();
        }
        if (bodyEnd < end && buffer[bodyEnd] != 0) {
            throw new BadFrame(Fault.BAD_LENGTH, head.headers.get("receipt"));
        }
        return bodyEnd < end ? bodyEnd : -1;
    }

    private int indexOf(char wanted, int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
