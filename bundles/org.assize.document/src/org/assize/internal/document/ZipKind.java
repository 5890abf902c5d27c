package org.assize.internal.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.assize.document.MediaTypes;

/**
 * Tells files in ZIP format apart by the names of their members. Reads the directory at the end of the file and
 * unpacks nothing: this runs in the workbench.
 */
public final class ZipKind {

    /** What such a file begins with. */
    public static final String SIGNATURE = "PK\u0003\u0004";

    private static final int END = 22;
    private static final int COMMENT = 0xFFFF;
    private static final int ENTRY = 46;
    private static final int MOST_BYTES = 4 << 20;
    private static final int LOCAL = 30;
    private static final int END_SIGN = 0x06054b50;
    private static final int ENTRY_SIGN = 0x02014b50;

    private static final Map<String, String> TELLING = Map.of("word/document.xml", MediaTypes.DOCX,
            "xl/workbook.xml", MediaTypes.XLSX, "ppt/presentation.xml", MediaTypes.PPTX, "OFD.xml", "application/ofd",
            "xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroenabled.12");
    private static final Map<String, String> OFFICE = Map.of("word/", MediaTypes.DOCX, "xl/", MediaTypes.XLSX,
            "ppt/", MediaTypes.PPTX);
    private static final Set<String> OPEN_XML = Set.copyOf(OFFICE.values());

    private ZipKind() {
    }

    /** {@return the media type} An archive that is damaged may still be told by name from other archives. */
    public static String of(FileSlice file, String byName) throws IOException {
        String openDocument = openDocument(file.read(0, 256));
        if (!openDocument.isEmpty()) {
            return openDocument;
        }
        Set<String> names = names(file);
        for (Map.Entry<String, String> telling : TELLING.entrySet()) {
            if (names.contains(telling.getKey())) {
                return telling.getValue();
            }
        }
        if (names.isEmpty() || names.contains("[Content_Types].xml")) {
            for (Map.Entry<String, String> office : OFFICE.entrySet()) {
                if (names.stream().anyMatch(name -> name.startsWith(office.getKey()))) {
                    return office.getValue();
                }
            }
            return OPEN_XML.contains(byName) ? byName : MediaTypes.ZIP;
        }
        return MediaTypes.ZIP;
    }

    /** The first member of such a file is its media type, not packed. */
    private static String openDocument(ByteBuffer head) {
        String text = StandardCharsets.ISO_8859_1.decode(head.duplicate()).toString();
        String mark = "mimetypeapplication/";
        if (text.length() < LOCAL || !text.startsWith(mark, LOCAL)) {
            return "";
        }
        int length = Math.min(head.getInt(18), 100);
        int from = LOCAL + "mimetype".length();
        return length > 0 && from + length <= text.length() ? text.substring(from, from + length) : "";
    }

    private static Set<String> names(FileSlice file) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        long tailAt = Math.max(0, file.size() - END - COMMENT);
        ByteBuffer tail = file.read(tailAt, END + COMMENT);
        int end = tail.limit() - END;
        while (end >= 0 && tail.getInt(end) != END_SIGN) {
            end--;
        }
        if (end >= 0) {
            long length = Math.min(MOST_BYTES, Integer.toUnsignedLong(tail.getInt(end + 12)));
            addNames(file.read(Integer.toUnsignedLong(tail.getInt(end + 16)), (int) length), names);
        }
        return names;
    }

    private static void addNames(ByteBuffer entries, Set<String> names) {
        int at = 0;
        while (at + ENTRY <= entries.limit() && entries.getInt(at) == ENTRY_SIGN) {
            int name = Short.toUnsignedInt(entries.getShort(at + 28));
            if (at + ENTRY + name > entries.limit()) {
                return;
            }
            names.add(new String(entries.array(), at + ENTRY, name, StandardCharsets.UTF_8));
            at += ENTRY + name + Short.toUnsignedInt(entries.getShort(at + 30))
                    + Short.toUnsignedInt(entries.getShort(at + 32));
        }
    }
}
