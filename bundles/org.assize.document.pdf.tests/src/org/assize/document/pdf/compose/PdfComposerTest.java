package org.assize.document.pdf.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfComposerTest {

    private static final String RECORD = "答：2026年3月14日21时许，我在朝阳路“老王烧烤”门口与邻桌的张某某因座位问题发生口角，"
            + "他先用手推了我一下，我就拿起桌上的啤酒瓶（500 ml）朝他头部砸了一下，后来被旁边的人拉开。";

    @Test
    void theSameCallsGiveTheSameBytes() {
        assertThat(caseFile().bytes()).isEqualTo(caseFile().bytes());
    }

    @Test
    void anchorsTellThePageAndTheFootCountsPages() throws IOException {
        ComposedPdf pdf = caseFile();

        assertThat(pdf.pageCount()).isEqualTo(4);
        assertThat(pdf.pageOf("record")).isEqualTo(2);
        assertThat(pdf.pageOf("table")).isEqualTo(3);
        assertThat(text(pdf.bytes(), 2)).contains("第 2 页 共 4 页").contains("询问笔录");
        assertThatThrownBy(() -> pdf.pageOf("none")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyWordOfALongParagraphIsInTheFile() throws IOException {
        String text = text(caseFile().bytes(), 2).replaceAll("\\s", "");

        assertThat(text).contains(RECORD.replaceAll("\\s", ""));
    }

    @Test
    void theHeadOfATableIsRepeatedOnEveryPage() throws IOException {
        byte[] pdf = caseFile().bytes();

        assertThat(text(pdf, 3)).contains("序号").contains("材料1号");
        assertThat(text(pdf, 4)).contains("序号").contains("材料30号");
    }

    @Test
    void aCellHigherThanAPageGoesOnOnTheNext() throws IOException {
        ComposedPdf pdf = composer().table(Table.columns(1, 3)
                .row(Cell.label("简要案情"), Cell.of((RECORD + "\n").repeat(40) + "完毕"))).finish();

        assertThat(pdf.pageCount()).isGreaterThan(1);
        assertThat(text(pdf.bytes(), pdf.pageCount())).contains("完毕");
    }

    @Test
    void aCellWithoutRoomInItsRowIsRefusedByName() {
        Table table = Table.columns(1, 1).row(Cell.of("甲"), Cell.of("乙").across(2));

        assertThatThrownBy(() -> composer().table(table)).hasMessageContaining("乙");
    }

    @Test
    void signsWithoutAFontAreDrawnAsReplacementAndReported() throws IOException {
        ComposedPdf pdf = composer().paragraph("一①二\uD83D\uDE00三").finish();

        assertThat(pdf.missingSigns()).containsExactlyInAnyOrder("①", "\uD83D\uDE00");
        assertThat(text(pdf.bytes(), 1)).contains("一〓二〓三");
    }

    @Test
    void aScanHasThePagesButNoText() throws IOException {
        ComposedPdf pdf = composer().paragraph(RECORD).finish();
        for (ScanLook.Format format : ScanLook.Format.values()) {
            ScanLook look = new ScanLook(96, 1, 0.3, format);
            byte[] scan = ScannedPdf.of(pdf.bytes(), look, 7);

            assertThat(text(scan, 1)).isBlank();
            assertThat(scan).isEqualTo(ScannedPdf.of(pdf.bytes(), look, 7));
            assertThat(scan).isNotEqualTo(ScannedPdf.of(pdf.bytes(), look, 8));
        }
    }

    private static PdfComposer composer() {
        return PdfComposer.create(ComposeOptions.a4("测试", "某县公安局", Instant.parse("2026-03-15T02:00:00Z")))
                .footer("", "第 {page} 页 共 {pages} 页", "");
    }

    private static ComposedPdf caseFile() {
        Map<String, String> cover = new LinkedHashMap<>();
        cover.put("案件名称：", "李某某殴打他人案");
        cover.put("办案单位：", "城关派出所");
        PdfComposer composer = composer().title("行政案件卷宗").keyValues(cover, TextStyle.BODY.size(15)).pageBreak()
                .anchor("record").title("询问笔录").paragraph(RECORD).paragraph(RECORD)
                .signature("被询问人：", "李某某", "2026年3月14日").stamp(Stamp.fingerprint())
                .stamp(Stamp.seal("某县公安局城关派出所")).stamp(Stamp.nameSeal("赵敏之印")).pageBreak().anchor("table");
        Table table = Table.columns(1, 4, 2).header("序号", "名称", "页数");
        for (int i = 1; i <= 40; i++) {
            table.row("" + i, "证据材料" + i + "号", "" + i);
        }
        return composer.table(table).finish();
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }
}
