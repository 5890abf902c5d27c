package org.assize.internal.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.assize.document.MediaTypes;

/** Tells files in the compound format of old office programs apart by the streams in them. */
public final class OleKind {

    /** What such a file begins with. */
    public static final String SIGNATURE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int MOST_SECTORS = 256;
    private static final int LISTED_TABLES = 109;

    private OleKind() {
    }

    /** {@return the media type} What cannot be told by content is what the name says. */
    public static String of(FileSlice file, String byName) throws IOException {
        Set<String> streams = streams(file);
        if (streams.contains("WordDocument")) {
            return MediaTypes.DOC;
        }
        if (streams.contains("Workbook") || streams.contains("Book")) {
            return MediaTypes.XLS;
        }
        if (streams.contains("PowerPoint Document")) {
            return MediaTypes.PPT;
        }
        if (streams.contains("EncryptedPackage")) {
            // Which of the three it is would be told by what is encrypted.
            return byName.equals(MediaTypes.XLSX) || byName.equals(MediaTypes.PPTX) ? byName : MediaTypes.DOCX;
        }
        return streams.contains("__properties_version1.0") ? "application/vnd.ms-outlook" : byName;
    }

    /** The names at the root: what lies in folders may be a document of another kind, embedded in this one. */
    private static Set<String> streams(FileSlice file) throws IOException {
        List<Entry> entries = entries(file);
        Set<String> names = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(entries.isEmpty() ? -1 : entries.getFirst().child);
        Set<Integer> seen = new HashSet<>();
        while (!open.isEmpty()) {
            int at = open.pop();
            if (at >= 0 && at < entries.size() && seen.add(at)) {
                names.add(entries.get(at).name);
                open.push(entries.get(at).left);
                open.push(entries.get(at).right);
            }
        }
        return names;
    }

    private static List<Entry> entries(FileSlice file) throws IOException {
        ByteBuffer header = file.read(0, HEADER);
        List<Entry> entries = new ArrayList<>();
        int shift = header.limit() < HEADER ? 0 : header.getShort(0x1E);
        if (shift != 9 && shift != 12) {
            return entries;
        }
        int size = 1 << shift;
        int sector = header.getInt(0x30);
        for (int i = 0; i < MOST_SECTORS && sector >= 0; i++) {
            ByteBuffer bytes = file.read((sector + 1L) << shift, size);
            for (int at = 0; at + ENTRY <= bytes.limit(); at += ENTRY) {
                entries.add(Entry.of(bytes, at));
            }
            sector = next(file, header, sector, size);
        }
        return entries;
    }

    /** Follows the chain of sectors as far as the tables named in the header go, which is 7 MB of file at least. */
    private static int next(FileSlice file, ByteBuffer header, int sector, int size) throws IOException {
        int table = sector / (size / 4);
        if (table >= LISTED_TABLES) {
            return -1;
        }
        long place = (header.getInt(0x4C + 4 * table) + 1L) * size + sector % (size / 4) * 4L;
        ByteBuffer entry = file.read(place, 4);
        return entry.limit() < 4 ? -1 : entry.getInt(0);
    }

    private record Entry(String name, int left, int right, int child) {

        static Entry of(ByteBuffer bytes, int at) {
            int length = Math.clamp(bytes.getShort(at + 64) - 2, 0, 62);
            return new Entry(new String(bytes.array(), at, length, StandardCharsets.UTF_16LE),
                    bytes.getInt(at + 68), bytes.getInt(at + 72), bytes.getInt(at + 76));
        }
    }
}
