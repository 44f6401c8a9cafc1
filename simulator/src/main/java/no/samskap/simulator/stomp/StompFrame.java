package no.samskap.simulator.stomp;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One frame of STOMP 1.2. Where a header is repeated the first counts, as the protocol says.
 *
 * @param command such as {@code SEND}
 * @param headers unescaped, in the order of the wire
 * @param body text, empty where there is none
 */
public record StompFrame(String command, Map<String, String> headers, String body) {

    public StompFrame {
        headers = new LinkedHashMap<>(headers);
    }

    public static StompFrame of(String command, Map<String, String> headers) {
        return new StompFrame(command, headers, "");
    }

    /** Reads the one frame that lies in {@code bytes} from {@code start} up to {@code end}, its NUL left out. */
    public static StompFrame decode(byte[] bytes, int start, int end) {
        int headerEnd = ByteScan.headerEnd(bytes, start, end);
        String[] lines = new String(bytes, start, headerEnd - start, StandardCharsets.UTF_8).split("\r?\n", -1);
        String command = lines.length == 0 ? "" : lines[0];
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        unescape(command, lines[i].substring(0, colon)),
                        unescape(command, lines[i].substring(colon + 1)));
            }
        }
        int body = ByteScan.bodyStart(bytes, headerEnd, end);
        return new StompFrame(command, headers, new String(bytes, body, end - body, StandardCharsets.UTF_8));
    }

    /** The frame as it goes on the wire, NUL included. */
    public byte[] encode() {
        var text = new StringBuilder(command).append('\n');
        headers.forEach((name, value) ->
                text.append(escape(name)).append(':').append(escape(value)).append('\n'));
        return text.append('\n').append(body).append('\0').toString().getBytes(StandardCharsets.UTF_8);
    }

    private String escape(String text) {
        return escapes(command)
                ? text.replace("\\", "\\\\")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                        .replace(":", "\\c")
                : text;
    }

    private static String unescape(String command, String text) {
        if (!escapes(command) || text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            plain.append(letter == '\\' && i + 1 < text.length() ? meant(text.charAt(++i)) : letter);
        }
        return plain.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'r' -> '\r';
            case 'n' -> '\n';
            case 'c' -> ':';
            case '\\' -> '\\';
            default -> throw new IllegalArgumentException("'\\" + escaped + "' is no escape of STOMP 1.2");
        };
    }

    /** CONNECT and CONNECTED are written plainly, so that a peer of STOMP 1.0 can read them. */
    private static boolean escapes(String command) {
        return !command.equals("CONNECT") && !command.equals("CONNECTED");
    }
}
