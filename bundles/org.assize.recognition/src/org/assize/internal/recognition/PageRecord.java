package org.assize.internal.recognition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

import org.assize.recognition.FailedPage;
import org.assize.recognition.PageReading;
import org.assize.recognition.PageReading.State;
import org.assize.recognition.RecognizedPage;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * A record of a {@link ReadingFile}: what came of reading a page, and a body that is only taken apart when wanted.
 *
 * @param reading what came of it
 * @param body    text or reason, see {@link PageBody}
 */
public record PageRecord(PageReading reading, byte[] body) {

    /** Bytes before the payload: mark, length, checksum. */
    static final int FRAME = 12;
    /** Bytes of the payload before the body: state, page, confidence. */
    private static final int FIXED = 9;
    private static final int MARK = 0x50414745;
    /** A page has less; more is damage. */
    private static final int LONGEST = 64 << 20;

    /** {@return the record of a page} */
    public static PageRecord of(RecognizedPage page) throws IOException {
        State state = page.isEmpty() ? State.EMPTY : State.TEXT;
        return new PageRecord(new PageReading(page.page(), state, page.confidence()), PageBody.of(page));
    }

    /** {@return the record of a failure} */
    public static PageRecord of(FailedPage failure) throws IOException {
        return new PageRecord(new PageReading(failure.page(), State.FAILED, 0), PageBody.of(failure));
    }

    /** {@return the page, from 1} */
    public int pageNumber() {
        return reading.page();
    }

    /** {@return whether the page could not be read} */
    public boolean isFailure() {
        return reading.state() == State.FAILED;
    }

    /** {@return the reading; empty, with a notice, if the body makes no sense} */
    public Optional<RecognizedPage> page(Consumer<String> dropped) {
        return taken(PageBody::page, dropped);
    }

    /** {@return the failure; empty, with a notice, if the body makes no sense} */
    public Optional<FailedPage> failure(Consumer<String> dropped) {
        return taken(PageBody::failure, dropped);
    }

    private <T> Optional<T> taken(PageBody.Reader<T> reader, Consumer<String> dropped) {
        try {
            return Optional.of(reader.read(reading.page(), body));
        } catch (IOException | IllegalArgumentException e) {
            dropped.accept(NLS.bind(Messages.readingDamaged, reading.page(), e.getMessage()));
            return Optional.empty();
        }
    }

    ByteBuffer framed() {
        ByteBuffer framed = ByteBuffer.allocate(FRAME + FIXED + body.length);
        framed.position(FRAME);
        framed.put((byte) reading.state().ordinal()).putInt(reading.page()).putFloat(reading.confidence()).put(body);
        CRC32C checksum = new CRC32C();
        checksum.update(framed.flip().slice(FRAME, framed.limit() - FRAME));
        framed.putInt(MARK).putInt(framed.limit() - FRAME).putInt((int) checksum.getValue());
        return framed.rewind();
    }

    /** {@return the length of the whole record that begins here; -1 if none does} */
    static long framedLength(ByteBuffer content) {
        if (content.remaining() < FRAME || content.getInt(content.position()) != MARK) {
            return -1;
        }
        int length = content.getInt(content.position() + Integer.BYTES);
        return length < FIXED || length > LONGEST ? -1 : FRAME + length;
    }

    /** {@return whether a whole record begins here} */
    static boolean isWhole(ByteBuffer content) {
        long length = framedLength(content);
        return length >= 0 && length <= content.remaining();
    }

    /** {@return whether something else than the beginning of a record is here} */
    static boolean isForeign(ByteBuffer content) {
        return content.remaining() >= FRAME && framedLength(content) < 0;
    }

    /** {@return the whole record that begins here, or null if it is damaged} Goes on to what follows it. */
    static @Nullable PageRecord next(ByteBuffer content) {
        int length = (int) framedLength(content) - FRAME;
        int expected = content.getInt(content.position() + 2 * Integer.BYTES);
        ByteBuffer payload = content.slice(content.position() + FRAME, length);
        content.position(content.position() + FRAME + length);
        CRC32C checksum = new CRC32C();
        checksum.update(payload.duplicate());
        int state = payload.get();
        if ((int) checksum.getValue() != expected || state < 0 || state >= State.values().length) {
            return null;
        }
        PageReading reading = new PageReading(payload.getInt(), State.values()[state], payload.getFloat());
        byte[] body = new byte[payload.remaining()];
        payload.get(body);
        return new PageRecord(reading, body);
    }
}
