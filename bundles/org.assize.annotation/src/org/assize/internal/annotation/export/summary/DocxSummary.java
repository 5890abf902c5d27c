package org.assize.internal.annotation.export.summary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

/** A summary as DOCX: the few parts of the package that every word processor needs. */
final class DocxSummary implements SummaryWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
            .wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/\
            vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""";
    /** Entries of a package have a time, which must not be that of the export. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final DocxBody body = new DocxBody();
    private final List<byte[]> pictures = new ArrayList<>();
    private final String name;
    private final Instant created;

    /** Begins; as the one of {@link PdfSummary}. */
    DocxSummary(String name, Instant created) {
        this.name = name;
        this.created = created;
    }

    @Override
    public void title(String title, String below) {
        body.paragraph("Title", title);
        body.paragraph("Subtitle", below);
    }

    @Override
    public void document(String title) {
        body.paragraph("Heading1", title);
    }

    @Override
    public void mark(String line, @Nullable Picture picture) {
        body.paragraph("Heading2", line);
        if (picture != null) {
            pictures.add(picture.png());
            body.picture(pictures.size(), picture);
        }
    }

    @Override
    public void line(String text) {
        body.paragraph("Normal", text);
    }

    @Override
    public byte[] finish() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", HEAD + CONTENT_TYPES);
            part(zip, "_rels/.rels", HEAD + RELATIONS + relation(1, OFFICE + "officeDocument", "word/document.xml")
                    + relation(2, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                            + "core-properties", "docProps/core.xml") + "</Relationships>");
            part(zip, "docProps/core.xml", HEAD + DocxStyles.properties(name, created));
            part(zip, "word/styles.xml", HEAD + DocxStyles.STYLES);
            part(zip, "word/_rels/document.xml.rels", HEAD + RELATIONS + relations() + "</Relationships>");
            part(zip, "word/document.xml", body.finish());
            for (int i = 0; i < pictures.size(); i++) {
                part(zip, "word/media/image" + (i + 1) + ".png", pictures.get(i));
            }
        }
        return bytes.toByteArray();
    }

    private String relations() {
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= pictures.size(); i++) {
            relations.append(relation(i, OFFICE + "image", "media/image" + i + ".png"));
        }
        return relations + relation(pictures.size() + 1, OFFICE + "styles", "styles.xml");
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, String path, String text) throws IOException {
        part(zip, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void part(ZipOutputStream zip, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
