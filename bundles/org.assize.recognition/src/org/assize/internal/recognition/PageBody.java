package org.assize.internal.recognition;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.assize.document.Quad;
import org.assize.recognition.FailedPage;
import org.assize.recognition.RecognizedLine;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedWord;

/** The binary form of what a page record carries, compressed: places repeat each other's numbers. */
final class PageBody {

    /** No page has so many, but a damaged number may say so. */
    private static final int MOST = 1 << 20;

    private PageBody() {
    }

    /** Takes a body apart. */
    interface Reader<T> {

        T read(int page, byte[] body) throws IOException;
    }

    static byte[] of(RecognizedPage page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeUTF(page.engine());
            out.writeUTF(page.version());
            out.writeUTF(page.language());
            out.writeLong(page.at().toEpochMilli());
            out.writeInt(page.lines().size());
            for (RecognizedLine line : page.lines()) {
                out.writeInt(line.words().size());
                for (RecognizedWord word : line.words()) {
                    write(word, out);
                }
            }
        }
        return bytes.toByteArray();
    }

    static byte[] of(FailedPage failure) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeLong(failure.at().toEpochMilli());
            writeText(failure.reason(), out);
        }
        return bytes.toByteArray();
    }

    static RecognizedPage page(int page, byte[] body) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(body)))) {
            String engine = in.readUTF();
            String version = in.readUTF();
            String language = in.readUTF();
            Instant at = Instant.ofEpochMilli(in.readLong());
            int count = checked(in.readInt());
            List<RecognizedLine> lines = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                lines.add(line(in));
            }
            return new RecognizedPage(page, engine, version, language, at, lines);
        }
    }

    static FailedPage failure(int page, byte[] body) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(body)))) {
            return new FailedPage(page, Instant.ofEpochMilli(in.readLong()), readText(in));
        }
    }

    private static RecognizedLine line(DataInputStream in) throws IOException {
        int count = checked(in.readInt());
        List<RecognizedWord> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(new RecognizedWord(readText(in), new Quad(in.readFloat(), in.readFloat(), in.readFloat(),
                    in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()), in.readFloat()));
        }
        return new RecognizedLine(words);
    }

    private static void write(RecognizedWord word, DataOutputStream out) throws IOException {
        writeText(word.text(), out);
        Quad q = word.place();
        for (float f : new float[] {q.x1(), q.y1(), q.x2(), q.y2(), q.x3(), q.y3(), q.x4(), q.y4()}) {
            out.writeFloat(f);
        }
        out.writeFloat(word.confidence());
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(checked(in.readInt()));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int checked(int count) throws IOException {
        if (count < 0 || count > MOST) {
            throw new IOException("count " + count);
        }
        return count;
    }
}
