package org.assize.internal.document.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.assize.document.PageAnnotation;
import org.assize.document.Quad;
import org.jspecify.annotations.Nullable;

/** Annotations of other programs as bytes. */
final class AnnotationCodec {

    /** Stands for a time that is not known. */
    private static final long NEVER = Long.MIN_VALUE;

    private AnnotationCodec() {
    }

    static void write(List<PageAnnotation> annotations, DataOutputStream out) throws IOException {
        out.writeInt(annotations.size());
        for (PageAnnotation annotation : annotations) {
            out.writeInt(annotation.page());
            for (String text : new String[] {annotation.id(), annotation.kind(), annotation.author(),
                annotation.contents(), annotation.inReplyTo()}) {
                RequestCodec.writeString(text, out);
            }
            Instant modified = annotation.modified();
            out.writeLong(modified == null ? NEVER : modified.toEpochMilli());
            out.writeBoolean(annotation.hidden());
            writeQuads(annotation.quads(), out);
        }
    }

    private static void writeQuads(List<Quad> quads, DataOutputStream out) throws IOException {
        out.writeInt(quads.size());
        for (Quad q : quads) {
            for (float f : new float[] {q.x1(), q.y1(), q.x2(), q.y2(), q.x3(), q.y3(), q.x4(), q.y4()}) {
                out.writeFloat(f);
            }
        }
    }

    static List<PageAnnotation> read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<PageAnnotation> annotations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            annotations.add(readOne(in));
        }
        return annotations;
    }

    private static PageAnnotation readOne(DataInputStream in) throws IOException {
        int page = in.readInt();
        String id = RequestCodec.readString(in);
        String kind = RequestCodec.readString(in);
        String author = RequestCodec.readString(in);
        String contents = RequestCodec.readString(in);
        String inReplyTo = RequestCodec.readString(in);
        Instant modified = time(in.readLong());
        boolean hidden = in.readBoolean();
        return new PageAnnotation(page, id, kind, readQuads(in), author, contents, modified, inReplyTo, hidden);
    }

    private static @Nullable Instant time(long millis) throws IOException {
        try {
            return millis == NEVER ? null : Instant.ofEpochMilli(millis);
        } catch (DateTimeException e) {
            throw new IOException(e);
        }
    }

    private static List<Quad> readQuads(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            quads.add(new Quad(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat(),
                    in.readFloat(), in.readFloat(), in.readFloat()));
        }
        return quads;
    }
}
