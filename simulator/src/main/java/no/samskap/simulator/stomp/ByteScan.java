package no.samskap.simulator.stomp;

import java.nio.charset.StandardCharsets;

/** Finds things in the bytes of a frame without decoding it. */
final class ByteScan {
    static final int NOT_FOUND = -1;

    private ByteScan() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Where {@code wanted} begins between {@code start} and {@code end}. */
    static int indexOf(byte[] bytes, int start, int end, byte[] wanted) {
        int last = end - wanted.length;
        for (int at = start; at <= last; at++) {
            if (bytes[at] == wanted[0] && matches(bytes, at, wanted)) {
                return at;
            }
        }
        return NOT_FOUND;
    }

    static int indexOf(byte[] bytes, int start, int end, byte wanted) {
        for (int at = start; at < end; at++) {
            if (bytes[at] == wanted) {
                return at;
            }
        }
        return NOT_FOUND;
    }

    static boolean matches(byte[] bytes, int at, byte[] wanted) {
        if (at + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The line feed that ends the last header; the frame's end where there is no body. */
    static int headerEnd(byte[] bytes, int start, int end) {
        for (int at = start; at < end - 1; at++) {
            boolean emptyLine = bytes[at] == '\n'
                    && (bytes[at + 1] == '\n' || (bytes[at + 1] == '\r' && at + 2 < end && bytes[at + 2] == '\n'));
            if (emptyLine) {
                return at;
            }
        }
        return end;
    }

    static int bodyStart(byte[] bytes, int headerEnd, int end) {
        if (headerEnd >= end) {
            return end;
        }
        return bytes[headerEnd + 1] == '\r' ? headerEnd + 3 : headerEnd + 2;
    }

    /** The whole number that follows {@code label}, with or without blanks between. */
    static long numberAfter(byte[] bytes, int start, int end, byte[] label) {
        int at = indexOf(bytes, start, end, label);
        if (at == NOT_FOUND) {
            return NOT_FOUND;
        }
        at += label.length;
        while (at < end && bytes[at] == ' ') {
            at++;
        }
        int firstDigit = at;
        long number = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + (bytes[at++] - '0');
        }
        return at == firstDigit ? NOT_FOUND : number;
    }
}
