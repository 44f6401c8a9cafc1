package no.samskap.counting;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader that gives up once it has given out so many characters. */
final class CountedReader extends FilterReader {
    private long left;

    CountedReader(Reader reader, long most) {
        super(reader);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new TooLong();
        }
    }

    /** There is more than was allowed. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
