package org.assize.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assize.document.MediaTypes;
import org.assize.document.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RTF and HTML: text with signs of the format in it. */
@Timeout(60)
class WrittenTextTest {

    @TempDir
    Path folder;

    @Test
    void chineseRichTextIsReadHoweverItIsWritten() throws Exception {
        Path file = rtf("{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}}"
                + "{\\*\\generator X;}\\uc1\\f0 \\'d1\\'af\\'ce\\'ca\\'b1\\'ca\\'c2\\'bc\\par \\u24352?\\u19977?\\par "
                + "\\trowd\\intbl \\'d0\\'d5\\'c3\\'fb\\cell A\\cell\\row "
                + "{\\deleted \\'be\\'c9}{\\footnote \\'d7\\'a2}"
                + "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt \\'c1\\'b4}}}");

        assertThat(MediaTypes.of(file)).isEqualTo(MediaTypes.RTF);
        assertThat(Reading.text(file)).isEqualTo("询问笔录 张三 姓名 A 链 [脚注尾注 Footnotes and endnotes] 注 "
                + "[已删除的修订内容 Tracked deletions] 旧");
    }

    @Test
    void richTextCutShortIsReadUpToThere() throws Exception {
        Path file = rtf("{\\rtf1\\ansi\\ansicpg936 {\\f0 \\'c7\\'b0\\'b0\\'eb\\par {\\b ");

        assertThat(Reading.text(file)).isEqualTo("前半");
        assertThat(Reading.read(file).notices()).extracting(Notice::kind).contains(Notice.Kind.DAMAGED_CONTENT);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, true", "UTF-8, false", "GB18030, true", "GB18030, false", "Big5, true", "Big5, false",
            "UTF-16LE, false", "UTF-16BE, false"})
    void aPageIsReadWhateverItsEncodingDeclaredOrNot(String encoding, boolean declared) throws Exception {
        String page = "<html><head>" + (declared ? "<meta charset=\"" + encoding + "\">" : "")
                + "<title>公告</title><style>p{}</style></head><body><p>人民法院公告&nbsp;如下</p>"
                + "<table><tr><td>案由</td><td>盜竊</td></tr></table><script>alert('x')</script></body></html>";
        Path file = Files.write(folder.resolve("b.html"), page.getBytes(Charset.forName(encoding)));

        assertThat(Reading.text(file).replace('\u00a0', ' ')).isEqualTo("公告 人民法院公告 如下 案由 盜竊");
    }

    @Test
    void aPageThatCallsItselfADocumentIsAPage() throws Exception {
        Path file = Files.writeString(folder.resolve("c.doc"), "\uFEFF<!-- 导出 --><HTML><body>网页<br>两行</body></HTML>");

        assertThat(MediaTypes.of(file)).isEqualTo(MediaTypes.HTML);
        assertThat(Reading.pages(file)).containsExactly("网页\n两行");
    }

    @Test
    void aPageOfManyNestedElementsIsRead() throws Exception {
        Path file = Files.writeString(folder.resolve("d.html"), "<html><body>" + "<div>".repeat(100_000) + "深处");

        assertThat(Reading.text(file)).isEqualTo("深处");
    }

    private Path rtf(String text) throws Exception {
        return Files.write(folder.resolve("a.rtf"), text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
