package org.assize.internal.check.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/** Writes values so that {@link WireInput} can read them. The same values give the same bytes. */
public final class WireOutput {

    /** Writes one value. */
    @FunctionalInterface
    public interface Element<T> {

        /** Writes it. */
        void write(T value) throws IOException;
    }

    private final DataOutputStream out;

    /** Onto a stream, which is not buffered here. */
    public WireOutput(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    DataOutputStream data() {
        return out;
    }

    void flush() throws IOException {
        out.flush();
    }

    /** Writes a number. */
    public void number(int value) throws IOException {
        out.writeInt(value);
    }

    void real(double value) throws IOException {
        out.writeDouble(value);
    }

    /** Writes a text. */
    public void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes with their number. */
    public void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    void day(@Nullable LocalDate value) throws IOException {
        out.writeLong(value == null ? Long.MIN_VALUE : value.toEpochDay());
    }

    /** Writes elements with their number. */
    public <T> void list(Collection<T> values, Element<T> element) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            element.write(value);
        }
    }

    /** Writes a value that may be missing. */
    public <T> void optional(@Nullable T value, Element<T> element) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            element.write(value);
        }
    }
}
