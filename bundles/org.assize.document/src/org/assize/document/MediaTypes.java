package org.assize.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.assize.internal.document.FileSlice;
import org.assize.internal.document.OleKind;
import org.assize.internal.document.TextKind;
import org.assize.internal.document.ZipKind;

/** Tells what kind of file something is: first by its content, then by its name. */
public final class MediaTypes {

    /** Portable Document Format. */
    public static final String PDF = "application/pdf";
    /** Text without layout, of whatever encoding. */
    public static final String PLAIN_TEXT = "text/plain";
    /** A page of the web. */
    public static final String HTML = "text/html";
    /** Rich Text Format. */
    public static final String RTF = "application/rtf";
    /** A mail with all its parts. */
    public static final String MAIL = "message/rfc822";
    /** A text document of Word 97 to 2003, and of WPS. */
    public static final String DOC = "application/msword";
    /** A spreadsheet of Excel 97 to 2003, and of WPS. */
    public static final String XLS = "application/vnd.ms-excel";
    /** A presentation of PowerPoint 97 to 2003, and of WPS. */
    public static final String PPT = "application/vnd.ms-powerpoint";
    /** A text document in Office Open XML. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /** A spreadsheet in Office Open XML. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** A presentation in Office Open XML. */
    public static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    /** A ZIP archive that is not known to be anything else. */
    public static final String ZIP = "application/zip";
    /** A RAR archive. */
    public static final String RAR = "application/vnd.rar";
    /** An archive of 7-Zip. */
    public static final String SEVEN_ZIP = "application/x-7z-compressed";
    /** Pictures. */
    public static final String JPEG = "image/jpeg";
    /** Pictures. */
    public static final String PNG = "image/png";
    /** Pictures, of which one file may hold several. */
    public static final String TIFF = "image/tiff";
    /** Pictures. */
    public static final String BMP = "image/bmp";
    /** Pictures. */
    public static final String GIF = "image/gif";
    /** Anything unknown. */
    public static final String OCTET_STREAM = "application/octet-stream";

    private static final int HEAD = 1024;

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("pdf", PDF), Map.entry("txt", PLAIN_TEXT), Map.entry("text", PLAIN_TEXT),
            Map.entry("log", PLAIN_TEXT), Map.entry("csv", PLAIN_TEXT), Map.entry("md", PLAIN_TEXT),
            Map.entry("htm", HTML), Map.entry("html", HTML), Map.entry("xhtml", HTML), Map.entry("rtf", RTF),
            Map.entry("eml", MAIL), Map.entry("mht", MAIL), Map.entry("mhtml", MAIL),
            Map.entry("jpg", JPEG), Map.entry("jpeg", JPEG), Map.entry("png", PNG), Map.entry("tif", TIFF),
            Map.entry("tiff", TIFF), Map.entry("bmp", BMP), Map.entry("gif", GIF),
            Map.entry("doc", DOC), Map.entry("dot", DOC), Map.entry("wps", DOC),
            Map.entry("xls", XLS), Map.entry("xlt", XLS), Map.entry("et", XLS),
            Map.entry("ppt", PPT), Map.entry("pps", PPT), Map.entry("pot", PPT), Map.entry("dps", PPT),
            Map.entry("docx", DOCX), Map.entry("docm", DOCX), Map.entry("dotx", DOCX), Map.entry("dotm", DOCX),
            Map.entry("xlsx", XLSX), Map.entry("xlsm", XLSX), Map.entry("xltx", XLSX), Map.entry("xltm", XLSX),
            Map.entry("pptx", PPTX), Map.entry("pptm", PPTX), Map.entry("ppsx", PPTX), Map.entry("potx", PPTX),
            Map.entry("ofd", "application/ofd"), Map.entry("zip", ZIP), Map.entry("rar", RAR),
            Map.entry("7z", SEVEN_ZIP), Map.entry("msg", "application/vnd.ms-outlook"),
            Map.entry("xml", "application/xml"), Map.entry("json", "application/json"));

    private static final Set<String> OFFICE = Set.of(DOC, XLS, PPT, DOCX, XLSX, PPTX, RTF);

    private static final Map<String, String> BY_SIGNATURE = Map.of("\u00ff\u00d8\u00ff", JPEG, "\u0089PNG\r\n", PNG,
            "II*\0", TIFF, "MM\0*", TIFF, "GIF8", GIF, "{\\rtf", RTF, "Rar!\u001a\u0007", RAR,
            "7z\u00bc\u00af\u0027\u001c", SEVEN_ZIP);

    private MediaTypes() {
    }

    /**
     * {@return the media type of a file, lower case}
     *
     * @throws IOException if the file cannot be read
     */
    public static String of(Path file) throws IOException {
        String byName = BY_EXTENSION.getOrDefault(extension(file), OCTET_STREAM);
        try (FileChannel channel = FileChannel.open(file)) {
            FileSlice slice = new FileSlice(channel);
            ByteBuffer head = slice.read(0, HEAD);
            String byContent = byContent(StandardCharsets.ISO_8859_1.decode(head).toString(), slice, byName);
            return byContent.isEmpty() ? byName : byContent;
        }
    }

    private static String byContent(String head, FileSlice file, String byName) throws IOException {
        if (head.startsWith(OleKind.SIGNATURE)) {
            return OleKind.of(file, byName);
        }
        if (head.startsWith(ZipKind.SIGNATURE)) {
            return ZipKind.of(file, byName);
        }
        for (Map.Entry<String, String> signature : BY_SIGNATURE.entrySet()) {
            if (head.startsWith(signature.getKey())) {
                return signature.getValue();
            }
        }
        if (head.startsWith("BM") && byName.equals(BMP)) {
            return BMP;
        }
        // A mail may carry a PDF file; otherwise the PDF header may stand anywhere within the first kilobyte.
        String text = TextKind.of(head);
        if (!text.equals(MAIL) && head.contains("%PDF-")) {
            return PDF;
        }
        // Programs that export for an office write text and name it after the office program.
        return text.isEmpty() && OFFICE.contains(byName) && TextKind.isText(head) ? PLAIN_TEXT : text;
    }

    /** {@return what stands after the last dot of a file name, lower case; the name itself if it has none} */
    public static String extension(Path file) {
        Path name = file.getFileName();
        String text = name == null ? "" : name.toString();
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
