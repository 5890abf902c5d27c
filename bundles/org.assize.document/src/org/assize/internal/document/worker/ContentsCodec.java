package org.assize.internal.document.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.assize.document.DocumentContents;
import org.assize.document.OutlineEntry;

/** What a document says about its arrangement as bytes: entries with their number of children, then labels. */
final class ContentsCodec {

    /** Deeper than any table of contents; keeps a lying process from exhausting the stack. */
    private static final int MAX_DEPTH = 100;

    private ContentsCodec() {
    }

    static void write(DocumentContents contents, DataOutputStream out) throws IOException {
        writeEntries(contents.outline(), 0, out);
        out.writeInt(contents.pageLabels().size());
        for (String label : contents.pageLabels()) {
            RequestCodec.writeString(label, out);
        }
    }

    private static void writeEntries(List<OutlineEntry> entries, int depth, DataOutputStream out)
            throws IOException {
        // What is deeper than can be read is left out.
        List<OutlineEntry> written = depth < MAX_DEPTH ? entries : List.of();
        out.writeInt(written.size());
        for (OutlineEntry entry : written) {
            RequestCodec.writeString(entry.title(), out);
            out.writeInt(entry.page());
            out.writeDouble(entry.top());
            writeEntries(entry.children(), depth + 1, out);
        }
    }

    static DocumentContents read(DataInputStream in) throws IOException {
        List<OutlineEntry> outline = readEntries(0, in);
        int count = in.readInt();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            labels.add(RequestCodec.readString(in));
        }
        return new DocumentContents(outline, labels);
    }

    private static List<OutlineEntry> readEntries(int depth, DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count > 0 && depth >= MAX_DEPTH) {
            throw new IOException("table of contents deeper than " + MAX_DEPTH);
        }
        List<OutlineEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(new OutlineEntry(RequestCodec.readString(in), in.readInt(), in.readDouble(),
                    readEntries(depth + 1, in)));
        }
        return entries;
    }
}
