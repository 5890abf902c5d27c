package org.assize.document.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes archives, those of Office Open XML among them, from as little as makes one. */
final class OpenXml {

    private static final String MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private OpenXml() {
    }

    static Path zip(Path file, Charset names, Map<String, byte[]> members) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    /** Writes a file whose parts are given by name and XML; relations by the part they begin at. */
    static Path write(Path file, String main, Map<String, String> parts) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("[Content_Types].xml", bytes("<Types/>"));
        members.put("_rels/.rels", bytes(relations("officeDocument", main)));
        parts.forEach((name, xml) -> members.put(name, bytes(xml)));
        return zip(file, StandardCharsets.UTF_8, members);
    }

    /** {@return relations with the ids r1, r2 …} Pairs of type and target. */
    static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r").append(i / 2 + 1).append("\" Type=\"").append(MAIN)
                    .append(typesAndTargets[i]).append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    static Path word(Path file, String body) throws IOException {
        return write(file, "word/document.xml", Map.of("word/document.xml", document(body)));
    }

    static String document(String body) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body
                + "</w:body></w:document>";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
