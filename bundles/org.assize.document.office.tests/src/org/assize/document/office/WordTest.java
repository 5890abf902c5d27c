package org.assize.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assize.document.office.OpenXml.document;
import static org.assize.document.office.OpenXml.paragraph;
import static org.assize.document.office.OpenXml.relations;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assize.document.DocumentException.Reason;
import org.assize.document.MediaTypes;
import org.assize.document.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WordTest {

    @TempDir
    Path folder;

    @Test
    void bodyTablesAndBreaksAreRead() throws Exception {
        Path file = OpenXml.word(folder.resolve("a.docx"), paragraph("询问笔录") + "<w:tbl><w:tr><w:tc>"
                + paragraph("姓名") + "</w:tc><w:tc>" + paragraph("张三") + paragraph("曾用名张小三")
                + "</w:tc></w:tr></w:tbl><w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + paragraph("第二页"));

        assertThat(Reading.pages(file)).containsExactly("询问笔录\n姓名    张三\n曾用名张小三", "\n第二页");
    }

    @Test
    void whatStandsBesideTheTextIsReadAndNamed() throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", document("<w:p><w:r><w:t>正文</w:t></w:r><w:del><w:r><w:delText>原先的结论"
                + "</w:delText></w:r></w:del><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("框中字")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph("框中字")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>"));
        parts.put("word/_rels/document.xml.rels", relations("header", "header1.xml", "footnotes", "footnotes.xml",
                "comments", "comments.xml"));
        parts.put("word/header1.xml", document(paragraph("某某公安局")));
        parts.put("word/footnotes.xml", document(paragraph("见第三卷")));
        parts.put("word/comments.xml", document(paragraph("与录像不符")));
        Path file = OpenXml.write(folder.resolve("b.docx"), "word/document.xml", parts);

        assertThat(Reading.text(file)).isEqualTo("正文 [文本框 Text boxes] 框中字 [脚注尾注 Footnotes and endnotes] "
                + "见第三卷 [页眉页脚 Headers and footers] 某某公安局 [批注 Comments] 与录像不符 "
                + "[已删除的修订内容 Tracked deletions] 原先的结论");
        assertThat(Reading.read(file).notices()).containsExactly(new Notice(Notice.Kind.TEXT_ONLY, 0, ""));
    }

    @Test
    void anOldDocumentIsReadLikeANewOne() throws Exception {
        assertThat(Reading.text(record(folder.resolve("c.doc")))).isEqualTo("询问笔录 答：我对处理结果表示满意。 姓名 张三 "
                + "住址 建设路八号 完毕 [文本框 Text boxes] 框内：涉案金额 [脚注尾注 Footnotes and endnotes] 见第三卷 "
                + "[页眉页脚 Headers and footers] 某某公安局执法监督 [批注 Comments] 此处与录像不符 "
                + "[已删除的修订内容 Tracked deletions] 不满意");
    }

    @Test
    void theContentTellsTheKindWhateverTheName() throws Exception {
        Path old = record(folder.resolve("d.docx"));
        Path fresh = OpenXml.word(folder.resolve("e.doc"), paragraph("新格式"));

        assertThat(MediaTypes.of(old)).isEqualTo(MediaTypes.DOC);
        assertThat(Reading.text(old)).startsWith("询问笔录");
        assertThat(Reading.text(fresh)).isEqualTo("新格式");
        assertThat(Reading.text(Files.writeString(folder.resolve("f.doc"), "其实是文本"))).isEqualTo("其实是文本");
    }

    @Test
    void aDocumentWithAPasswordIsRefusedAsSuch() throws Exception {
        Path file = folder.resolve("g.docx");
        try (POIFSFileSystem streams = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            streams.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            streams.writeFilesystem(out);
        }

        assertThat(Reading.refusal(file)).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void damagedTruncatedAndEmptyDocumentsAreRefused() throws Exception {
        byte[] whole = Files.readAllBytes(record(folder.resolve("h.doc")));
        byte[] archive = Files.readAllBytes(OpenXml.word(folder.resolve("i.docx"), paragraph("完整")));

        assertThat(Reading.refusal(Files.write(folder.resolve("j.doc"), Arrays.copyOf(whole, 3000))))
                .isEqualTo(Reason.DAMAGED);
        assertThat(Reading.refusal(Files.write(folder.resolve("k.docx"), Arrays.copyOf(archive, 200))))
                .isEqualTo(Reason.DAMAGED);
        assertThat(Reading.refusal(Files.write(folder.resolve("l.docx"), new byte[0]))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void entitiesAreNeitherMultipliedNorFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        String laughs = "<!DOCTYPE l [<!ENTITY a \"哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        for (String entity : new String[] {"b", "x"}) {
            Path file = OpenXml.write(folder.resolve(entity + ".docx"), "word/document.xml",
                    Map.of("word/document.xml", laughs + document(paragraph("前&" + entity + ";后"))));

            assertThat(Reading.refusal(file)).isEqualTo(Reason.DAMAGED);
        }
    }

    private static Path record(Path file) throws Exception {
        try (InputStream in = WordTest.class.getResourceAsStream("record.doc")) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
