package org.assize.internal.document.worker;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.assize.document.RenderRequest;

/** Requests as bytes: the length of the rest, what it is, its number, its fields. */
final class RequestCodec {

    private static final int OPEN = 1;
    private static final int TEXT = 2;
    private static final int RENDER = 3;
    private static final int CLOSE = 4;
    private static final int CANCEL = 5;
    private static final int CONTENTS = 6;
    private static final int ANNOTATIONS = 7;
    private static final int WARM_UP = 8;
    private static final int MAX_LENGTH = 1 << 20;

    private RequestCodec() {
    }

    static void write(Request request, DataOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writeFields(request, new DataOutputStream(bytes));
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        out.flush();
    }

    private static void writeFields(Request request, DataOutputStream out) throws IOException {
        switch (request) {
            case Request.Open open -> {
                start(OPEN, open.id(), open.document(), out);
                writeString(open.reader(), out);
                writeString(open.file(), out);
                writeString(open.parts(), out);
                out.writeLong(open.partBytes());
            }
            case Request.Text text -> {
                start(TEXT, text.id(), text.document(), out);
                out.writeInt(text.page());
                out.writeBoolean(text.places());
            }
            case Request.Contents contents -> start(CONTENTS, contents.id(), contents.document(), out);
            case Request.Annotations annotations -> {
                start(ANNOTATIONS, annotations.id(), annotations.document(), out);
                out.writeInt(annotations.page());
            }
            case Request.Render render -> {
                start(RENDER, render.id(), render.document(), out);
                writePicture(render.picture(), out);
            }
            case Request.WarmUp warmUp -> {
                start(WARM_UP, warmUp.id(), 0, out);
                writeString(warmUp.reader(), out);
            }
            case Request.Close close -> start(CLOSE, close.id(), close.document(), out);
            case Request.Cancel cancel -> start(CANCEL, cancel.id(), 0, out);
        }
    }

    private static void start(int kind, int id, int document, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        out.writeInt(id);
        out.writeInt(document);
    }

    private static void writePicture(RenderRequest picture, DataOutputStream out) throws IOException {
        out.writeInt(picture.page());
        out.writeFloat(picture.scale());
        Rectangle2D clip = picture.clipDisplay();
        out.writeBoolean(clip != null);
        if (clip != null) {
            out.writeDouble(clip.getX());
            out.writeDouble(clip.getY());
            out.writeDouble(clip.getWidth());
            out.writeDouble(clip.getHeight());
        }
    }

    /** Waits for the next request; {@link java.io.EOFException} when there is none to come. */
    static Request read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_LENGTH) {
            throw new IOException("request of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return readFields(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    private static Request readFields(DataInputStream in) throws IOException {
        int kind = in.readByte();
        int id = in.readInt();
        int document = in.readInt();
        return switch (kind) {
            case OPEN -> new Request.Open(id, document, readString(in), readString(in), readString(in),
                    in.readLong());
            case TEXT -> new Request.Text(id, document, in.readInt(), in.readBoolean());
            case CONTENTS -> new Request.Contents(id, document);
            case ANNOTATIONS -> new Request.Annotations(id, document, in.readInt());
            case RENDER -> new Request.Render(id, document, readPicture(in));
            case WARM_UP -> new Request.WarmUp(id, readString(in));
            case CLOSE -> new Request.Close(id, document);
            case CANCEL -> new Request.Cancel(id);
            default -> throw new IOException("request of kind " + kind);
        };
    }

    private static RenderRequest readPicture(DataInputStream in) throws IOException {
        int page = in.readInt();
        float scale = in.readFloat();
        Rectangle2D clip = in.readBoolean()
                ? new Rectangle2D.Double(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble())
                : null;
        return new RenderRequest(page, scale, clip);
    }

    static void writeString(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readString(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > ResponseCodec.MAX_LENGTH) {
            throw new IOException("text of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
