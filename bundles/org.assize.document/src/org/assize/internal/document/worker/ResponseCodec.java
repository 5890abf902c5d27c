package org.assize.internal.document.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.assize.document.DocumentException.Reason;
import org.assize.document.Notice;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageTextStream;

/** Responses as bytes: the length of the rest, what it is, its number, notices, fields. Pixels come last, unchanged. */
final class ResponseCodec {

    /** More than the largest picture has. */
    static final int MAX_LENGTH = 256 << 20;

    private static final int OPENED = 1;
    private static final int TEXT = 2;
    private static final int WORDS = 3;
    private static final int PICTURE = 4;
    private static final int DONE = 5;
    private static final int FAILED = 6;
    private static final int CONTENTS = 7;
    private static final int ANNOTATIONS = 8;
    private static final byte[] NO_PIXELS = {};

    private ResponseCodec() {
    }

    static void write(Response response, DataOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] pixels = response instanceof Response.Picture picture ? picture.image().bgr() : NO_PIXELS;
        writeFields(response, new DataOutputStream(bytes));
        out.writeInt(bytes.size() + pixels.length);
        bytes.writeTo(out);
        out.write(pixels);
        out.flush();
    }

    private static void writeFields(Response response, DataOutputStream out) throws IOException {
        out.writeByte(kind(response));
        out.writeInt(response.id());
        writeNotices(response.notices(), out);
        switch (response) {
            case Response.Opened opened -> {
                writePages(opened.pages(), out);
                PartCodec.write(opened.parts(), out);
            }
            case Response.Text text -> PageTextStream.write(text.text(), out);
            case Response.Words words -> RequestCodec.writeString(words.text(), out);
            case Response.Contents contents -> ContentsCodec.write(contents.contents(), out);
            case Response.Annotations annotations -> AnnotationCodec.write(annotations.annotations(), out);
            case Response.Picture picture -> {
                out.writeInt(picture.image().width());
                out.writeInt(picture.image().height());
            }
            case Response.Failed failed -> {
                out.writeInt(failed.page());
                RequestCodec.writeString(failed.reason().name(), out);
                RequestCodec.writeString(failed.detail(), out);
                out.writeBoolean(failed.unexpected());
            }
            case Response.Done done -> {
            }
        }
    }

    private static int kind(Response response) {
        return switch (response) {
            case Response.Opened opened -> OPENED;
            case Response.Text text -> TEXT;
            case Response.Words words -> WORDS;
            case Response.Contents contents -> CONTENTS;
            case Response.Annotations annotations -> ANNOTATIONS;
            case Response.Picture picture -> PICTURE;
            case Response.Done done -> DONE;
            case Response.Failed failed -> FAILED;
        };
    }

    /** Waits for the next response; {@link java.io.EOFException} when there is none to come. */
    static Response read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_LENGTH) {
            throw new IOException("answer of " + length + " bytes");
        }
        int kind = in.readByte();
        int id = in.readInt();
        List<Notice> notices = readNotices(in);
        return switch (kind) {
            case OPENED -> new Response.Opened(id, notices, readPages(in), PartCodec.read(in));
            case TEXT -> new Response.Text(id, notices, PageTextStream.read(in));
            case WORDS -> new Response.Words(id, notices, RequestCodec.readString(in));
            case CONTENTS -> new Response.Contents(id, notices, ContentsCodec.read(in));
            case ANNOTATIONS -> new Response.Annotations(id, notices, AnnotationCodec.read(in));
            case PICTURE -> new Response.Picture(id, notices, readImage(in));
            case DONE -> new Response.Done(id, notices);
            case FAILED -> new Response.Failed(id, notices, in.readInt(), reason(RequestCodec.readString(in)),
                    RequestCodec.readString(in), in.readBoolean());
            default -> throw new IOException("answer of kind " + kind);
        };
    }

    private static Reason reason(String name) throws IOException {
        try {
            return Reason.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static PageImage readImage(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        if (width < 1 || height < 1 || (long) width * height * 3 > MAX_LENGTH) {
            throw new IOException("picture of " + width + " x " + height);
        }
        byte[] pixels = new byte[width * height * 3];
        in.readFully(pixels);
        return new PageImage(width, height, pixels);
    }

    private static void writePages(List<PageGeometry> pages, DataOutputStream out) throws IOException {
        out.writeInt(pages.size());
        for (PageGeometry p : pages) {
            for (double d : new double[] {p.cropX(), p.cropY(), p.cropWidth(), p.cropHeight(), p.userUnit()}) {
                out.writeDouble(d);
            }
            out.writeInt(p.rotation());
        }
    }

    private static List<PageGeometry> readPages(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<PageGeometry> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = in.readDouble();
            double y = in.readDouble();
            double width = in.readDouble();
            double height = in.readDouble();
            double unit = in.readDouble();
            pages.add(new PageGeometry(x, y, width, height, in.readInt(), unit));
        }
        return pages;
    }

    private static void writeNotices(List<Notice> notices, DataOutputStream out) throws IOException {
        out.writeInt(notices.size());
        for (Notice notice : notices) {
            out.writeInt(notice.kind().ordinal());
            out.writeInt(notice.page());
            RequestCodec.writeString(notice.detail(), out);
        }
    }

    private static List<Notice> readNotices(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Notice.Kind kind = Notice.Kind.values()[in.readInt()];
            notices.add(new Notice(kind, in.readInt(), RequestCodec.readString(in)));
        }
        return notices;
    }
}
