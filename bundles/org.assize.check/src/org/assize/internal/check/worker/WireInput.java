package org.assize.internal.check.worker;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link WireOutput} wrote, or what pretends to be that: nothing it says makes more memory be taken than its
 * bytes are worth.
 */
public final class WireInput {

    private static final int LONGEST_TEXT = 16 << 20;
    private static final int LONGEST_LIST = 100_000;

    /** Reads one value. */
    @FunctionalInterface
    public interface Element<T> {

        /** {@return the value} */
        T read() throws IOException;
    }

    private final DataInputStream in;
    private final int longestText;

    /** From a stream that is our own. */
    public WireInput(InputStream in) {
        this(in, LONGEST_TEXT);
    }

    /**
     * From a stream.
     *
     * @param longestText bytes of the longest text
     */
    WireInput(InputStream in, int longestText) {
        this.in = new DataInputStream(in);
        this.longestText = longestText;
    }

    DataInputStream data() {
        return in;
    }

    int tag() throws IOException {
        return in.read();
    }

    /** {@return a number} */
    public int number() throws IOException {
        return in.readInt();
    }

    double real() throws IOException {
        return in.readDouble();
    }

    /** {@return a text} */
    public String text() throws IOException {
        return new String(bytes(longestText), StandardCharsets.UTF_8);
    }

    /** {@return bytes, not more than a number of them} */
    byte[] bytes(int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("length " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("broken off");
        }
        return bytes;
    }

    @Nullable LocalDate day() throws IOException {
        long day = in.readLong();
        try {
            return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
        } catch (DateTimeException e) {
            throw new IOException("day " + day, e);
        }
    }

    LocalDate someDay() throws IOException {
        LocalDate day = day();
        if (day == null) {
            throw new IOException("no day");
        }
        return day;
    }

    /** {@return elements} */
    public <T> List<T> list(Element<T> element) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_LIST) {
            throw new IOException("list of " + length);
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            values.add(element.read());
        }
        return values;
    }

    /** {@return a value that may be missing} */
    public <T> @Nullable T optional(Element<T> element) throws IOException {
        return in.readBoolean() ? element.read() : null;
    }
}
