package org.assize.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"'{\\rtf1', application/rtf", "'  <!DOCTYPE html>', text/html", "'<!-- a --><HTML>', text/html",
            "'<htmlx', application/octet-stream", "'GIF89a', image/gif",
            "'From: a|To: b|Subject: %PDF-|', message/rfc822", "'From: a|text', application/octet-stream",
            "'Received: x|  folded|X-Y: z|MIME-Version: 1.0|', message/rfc822"})
    void contentTellsTheKindWithoutAName(String content, String kind) throws Exception {
        Path file = Files.writeString(folder.resolve("x"), content.replace("|", "\r\n"), StandardCharsets.ISO_8859_1);

        assertThat(MediaTypes.of(file)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml, docx, DOCX", "xl/workbook.xml, zip, XLSX", "ppt/presentation.xml, bin, PPTX",
            "a.txt, docx, ZIP", "OFD.xml, zip, application/ofd", "xl/_rels/a, zip, ZIP"})
    void theNamesOfTheirMembersTellArchivesApart(String member, String extension, String kind) throws Exception {
        Path file = Files.write(folder.resolve("x." + extension), zip(member));

        String expected = kind.contains("/") ? kind : (String) MediaTypes.class.getField(kind).get(null);
        assertThat(MediaTypes.of(file)).isEqualTo(expected);
    }

    @Test
    void theNameTellsOnlyWhatTheContentDoesNot() throws Exception {
        assertThat(MediaTypes.of(Files.writeString(folder.resolve("a.DOC"), "text"))).isEqualTo(MediaTypes.PLAIN_TEXT);
        assertThat(MediaTypes.of(Files.write(folder.resolve("a.ppt"), new byte[] {0, 1}))).isEqualTo(MediaTypes.PPT);
        assertThat(MediaTypes.of(Files.writeString(folder.resolve("a.mht"), "x"))).isEqualTo(MediaTypes.MAIL);
    }

    @Test
    void aKindUnknownWhenTheFileWasRegisteredIsFoundOutLater() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "早先登记的文件");
        Path rar = Files.write(folder.resolve("b"), new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0});
        try (LocalDocuments documents = LocalDocuments.of()) {
            assertThat(documents.extract(file, MediaTypes.OCTET_STREAM).pages()).containsExactly("早先登记的文件");
            assertThatThrownBy(() -> documents.extract(rar, MediaTypes.OCTET_STREAM))
                    .isInstanceOf(DocumentException.class).hasMessageContaining(MediaTypes.RAR + ":");
        }
    }

    private static byte[] zip(String member) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(member));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
