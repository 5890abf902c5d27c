package org.assize.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Tells what kind of file something is: first by its beginning, then by its name. */
public final class MediaTypes {

    /** Portable Document Format. */
    public static final String PDF = "application/pdf";
    /** Text without layout, of whatever encoding. */
    public static final String PLAIN_TEXT = "text/plain";
    /** Anything unknown. */
    public static final String OCTET_STREAM = "application/octet-stream";

    private static final int HEAD = 1024;

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("pdf", PDF), Map.entry("txt", PLAIN_TEXT), Map.entry("text", PLAIN_TEXT),
            Map.entry("log", PLAIN_TEXT), Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"), Map.entry("tif", "image/tiff"), Map.entry("tiff", "image/tiff"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("ofd", "application/ofd"), Map.entry("zip", "application/zip"),
            Map.entry("xml", "application/xml"), Map.entry("json", "application/json"));

    private MediaTypes() {
    }

    /**
     * {@return the media type of a file, lower case}
     *
     * @throws IOException if the file cannot be read
     */
    public static String of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String byContent = byContent(new String(head, StandardCharsets.ISO_8859_1));
        return byContent.isEmpty() ? BY_EXTENSION.getOrDefault(extension(file), OCTET_STREAM) : byContent;
    }

    private static String byContent(String head) {
        // The PDF header may stand anywhere within the first kilobyte.
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (head.startsWith("\u0089PNG\r\n")) {
            return "image/png";
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return "image/tiff";
        }
        return "";
    }

    private static String extension(Path file) {
        Path name = file.getFileName();
        String text = name == null ? "" : name.toString();
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
