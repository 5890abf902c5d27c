package org.assize.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assize.document.office.OpenXml.paragraph;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentSession;
import org.assize.document.ExtractedText;
import org.assize.document.MediaTypes;
import org.assize.document.Notice;
import org.assize.document.Notice.Kind;
import org.assize.document.PageText;
import org.assize.testsupport.Originals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files with other files in them. */
@Timeout(60)
class MailAndArchiveTest {

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    @Test
    void headTextAndAttachmentsOfAMailAreRead() throws Exception {
        Path word = OpenXml.word(folder.resolve("w.docx"), paragraph("附件正文"));
        Path file = write("a.eml", String.join("\r\n", "From: =?GB2312?B?" + base64("张三", GBK) + "?= <zs@example.org>",
                "To: b@example.org", "Subject: =?UTF-8?B?" + base64("关于案件的", StandardCharsets.UTF_8)
                        + "?=\r\n =?UTF-8?B?" + base64("说明", StandardCharsets.UTF_8) + "?=",
                "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", "", "--b",
                "Content-Type: multipart/alternative; boundary=c", "", "--c",
                "Content-Type: text/plain; charset=gb2312", "Content-Transfer-Encoding: base64", "",
                base64("您好，镕基路见。", GBK), "--c", "Content-Type: text/html; charset=utf-8", "", "<p>重复</p>", "--c--",
                "--b", "Content-Type: application/octet-stream",
                "Content-Disposition: attachment; filename*=GBK''" + "%BA%CF%CD%AC.docx",
                "Content-Transfer-Encoding: base64", "",
                Base64.getMimeEncoder().encodeToString(Files.readAllBytes(word)),
                "--b--", ""));

        assertThat(MediaTypes.of(file)).isEqualTo(MediaTypes.MAIL);
        assertThat(Reading.pages(file)).satisfiesExactly(
                page -> assertThat(page).startsWith("From: 张三 <zs@example.org>\nTo: b@example.org\nSubject: 关于案件的说明")
                        .contains("您好，镕基路见。").doesNotContain("重复"),
                page -> assertThat(page).isEqualTo("合同.docx"), page -> assertThat(page).isEqualTo("附件正文"));
    }

    @Test
    void membersOfAnArchiveFollowOneAnotherUnderTheirNames() throws Exception {
        Path inner = zip("inner.zip", Map.of("深处.txt", bytes("最里面的字")));
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("卷一/笔录.txt", "中文笔录内容".getBytes(GBK));
        members.put("卷一/坏的.docx", bytes("PK\u0003\u0004 不是文档"));
        members.put("里面.zip", Files.readAllBytes(inner));
        members.put("__MACOSX/._x", bytes("x"));
        Path file = zip("b.zip", members);

        ExtractedText text = Reading.read(file);

        assertThat(text.pages()).containsExactly("卷一/笔录.txt", "中文笔录内容", "卷一/坏的.docx", "里面.zip", "深处.txt",
                "最里面的字");
        assertThat(text.notices()).filteredOn(n -> n.kind() == Kind.UNREAD_PART).singleElement()
                .satisfies(n -> assertThat(n.detail()).startsWith("卷一/坏的.docx"))
                .extracting(Notice::page).isEqualTo(3);
        try (DocumentSession session = Reading.DOCUMENTS.open(Originals.given(file), MediaTypes.of(file))) {
            PageText page = session.text(6).get(20, TimeUnit.SECONDS);
            assertThat(page.text()).isEqualTo("最里面的字");
            assertThat(page.page()).isEqualTo(6);
            assertThat(session.geometry(5).displayHeight()).isLessThan(session.geometry(6).displayHeight());
            assertThat(session.notices()).extracting(Notice::kind).contains(Kind.UNREAD_PART);
        }
    }

    @Test
    void namesThatLeadOutOfTheFolderLeadNowhere() throws Exception {
        Path file = zip("c.zip", Map.of("../../../../../../tmp/out.txt", bytes("还在里面"), "/etc/x.txt", bytes("也在")));

        assertThat(Reading.pages(file)).containsExactlyInAnyOrder("../../../../../../tmp/out.txt", "还在里面",
                "/etc/x.txt", "也在");
    }

    @Test
    void anArchiveThatWouldFillTheDiskIsUnpackedToTheLimit() throws Exception {
        Path file = zip("d.zip", Map.of("bomb.txt", new byte[64 << 20], "good.txt", bytes("好的")));

        assertThat(Reading.pages(file)).contains("好的");
        assertThat(Reading.details(file, Kind.UNREAD_PART)).singleElement().asString().startsWith("bomb.txt");
    }

    @Test
    void archivesInArchivesEndSomewhere() throws Exception {
        byte[] content = bytes("底");
        String name = "底.txt";
        for (int i = 0; i < 12; i++) {
            content = Files.readAllBytes(zip("e.zip", Map.of(name, content)));
            name = "层" + i + ".zip";
        }

        List<String> unread = Reading.details(folder.resolve("e.zip"), Kind.UNREAD_PART);

        assertThat(unread).singleElement().asString().contains("4 levels");
    }

    @Test
    void anArchiveWithAPasswordIsRefusedAsSuch() throws Exception {
        byte[] bytes = Files.readAllBytes(zip("f.zip", Map.of("a.txt", bytes("密"))));
        // The flag stands in the head of the member and again in the directory at the end.
        bytes[6] |= 1;
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[directory + 8] |= 1;

        assertThat(Reading.refusal(Files.write(folder.resolve("g.zip"), bytes))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void anArchiveNobodyReadsIsRefusedWithItsKind() throws Exception {
        Path file = Files.write(folder.resolve("h.dat"), new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0});

        assertThat(MediaTypes.of(file)).isEqualTo(MediaTypes.RAR);
        assertThat(Reading.refusal(file)).isEqualTo(Reason.UNSUPPORTED);
    }

    private Path zip(String name, Map<String, byte[]> members) throws Exception {
        return OpenXml.zip(folder.resolve(name), GBK, members);
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static String base64(String text, Charset charset) {
        return Base64.getEncoder().encodeToString(text.getBytes(charset));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
