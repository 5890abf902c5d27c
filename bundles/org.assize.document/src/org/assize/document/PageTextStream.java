package org.assize.document;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The binary form of a page's text, for caches and for the way from a worker process. It has no version of its own:
 * whoever stores it notes what wrote it.
 */
public final class PageTextStream {

    private static final int MAX_CHARS = 16 << 20;

    private PageTextStream() {
    }

    /** Writes a page's text. */
    public static void write(PageText text, DataOutput out) throws IOException {
        byte[] chars = text.text().getBytes(StandardCharsets.UTF_16BE);
        out.writeInt(text.page());
        out.writeInt(chars.length);
        out.write(chars);
        for (int i = 0; i < text.text().length(); i++) {
            out.writeInt(text.glyphOf(i));
        }
        out.writeInt(text.glyphs().size());
        for (Quad q : text.glyphs()) {
            for (float f : new float[] {q.x1(), q.y1(), q.x2(), q.y2(), q.x3(), q.y3(), q.x4(), q.y4()}) {
                out.writeFloat(f);
            }
        }
        out.writeInt(text.hundredths().length);
        out.write(text.hundredths());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the stream ends early or cannot be a page's text
     */
    public static PageText read(DataInput in) throws IOException {
        int page = in.readInt();
        byte[] chars = new byte[checked(in.readInt(), 2 * MAX_CHARS)];
        in.readFully(chars);
        String text = new String(chars, StandardCharsets.UTF_16BE);
        int[] glyphOfChar = new int[text.length()];
        for (int i = 0; i < glyphOfChar.length; i++) {
            glyphOfChar[i] = in.readInt();
        }
        int count = checked(in.readInt(), MAX_CHARS);
        PageTextBuilder quads = new PageTextBuilder(page);
        for (int i = 0; i < count; i++) {
            quads.addQuad(new Quad(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat(),
                    in.readFloat(), in.readFloat(), in.readFloat()));
        }
        return new PageText(page, text, checked(glyphOfChar, count), quads.quads(), hundredths(in, count));
    }

    private static byte[] hundredths(DataInput in, int glyphs) throws IOException {
        int length = in.readInt();
        if (length == 0) {
            return PageText.ALL_SURE;
        }
        if (length != glyphs) {
            throw new IOException("confidence of " + length + " of " + glyphs + " glyphs");
        }
        byte[] hundredths = new byte[length];
        in.readFully(hundredths);
        for (byte value : hundredths) {
            if (value < 0 || value > PageText.SURE) {
                throw new IOException("confidence " + value);
            }
        }
        return hundredths;
    }

    private static int[] checked(int[] glyphOfChar, int count) throws IOException {
        for (int glyph : glyphOfChar) {
            if (glyph < -1 || glyph >= count) {
                throw new IOException("glyph " + glyph + " of " + count);
            }
        }
        return glyphOfChar;
    }

    private static int checked(int length, int limit) throws IOException {
        if (length < 0 || length > limit) {
            throw new IOException("length " + length);
        }
        return length;
    }
}
