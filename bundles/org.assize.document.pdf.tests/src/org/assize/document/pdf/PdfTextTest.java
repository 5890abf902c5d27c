package org.assize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.assize.document.DocumentException;
import org.assize.document.Notice;
import org.assize.document.OpenedDocument;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.document.pdf.compose.Cell;
import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.PdfComposer;
import org.assize.document.pdf.compose.Stamp;
import org.assize.document.pdf.compose.Table;
import org.assize.testsupport.Originals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTextTest {

    private static final String RECORD = "答：2026年3月14日21时许，我在朝阳路“老王烧烤”门口与邻桌的张某某因座位问题发生口角，"
            + "他先用手推了我一下，我就拿起桌上的啤酒瓶（500 ml）朝他头部砸了一下，后来被旁边的人拉开。";

    @TempDir
    Path folder;

    @Test
    void aChineseParagraphComesBackWithItsLineEnds() throws Exception {
        PageText text = composed(composer().paragraph(RECORD).paragraph("问：你是否饮酒？"));

        assertThat(text.text().lines().count()).isGreaterThan(3);
        assertThat(text.text().replace("\n", "")).isEqualTo(RECORD + "问：你是否饮酒？");
        assertThat(text.quads(0, text.text().length())).hasSameSizeAs(text.text().lines().toList());
    }

    @Test
    void aFormIsReadCellByCell() throws Exception {
        Table form = Table.columns(1, 2, 1, 2).row(Cell.label("案由"), Cell.of("殴打他人"), Cell.label("编号"), Cell.of("A33"))
                .row(Cell.label("简要案情"), Cell.of(RECORD).across(3)).row(Cell.label("意见"), Cell.of("同意受案").across(3));

        String text = composed(composer().table(form)).text();

        assertThat(text).startsWith("案由\n殴打他人\n编号\nA33\n简要案情\n");
        assertThat(text.replace("\n", "")).contains(RECORD + "意见同意受案");
    }

    @Test
    void theWordsOfASealAreReadInOrder() throws Exception {
        String text = composed(composer().paragraph("特此通知。").stamp(Stamp.seal("某县公安局城关派出所"))).text();

        assertThat(text).isEqualTo("特此通知。\n某县公安局城关派出所");
    }

    @Test
    void verticalWritingIsOneLineForEachColumn() throws Exception {
        PageText text = read(pdf -> {
            PDFont font = pdf.hanVertical();
            PDPage page = pdf.page();
            pdf.text(page, font, 20, 400, 700, "案卷评查");
            pdf.text(page, font, 20, 370, 700, "通报");
        });

        assertThat(text.text()).isEqualTo("案卷评查\n通报");
        Quad column = text.quads(0, 4).getFirst();
        assertThat(column.bounds().getX()).isBetween(389.5, 390.5);
        assertThat(column.bounds().getWidth()).isBetween(19.5, 20.5);
        assertThat(column.bounds().getHeight()).isBetween(79.5, 80.5);
    }

    @Test
    void signsBelowEachOtherInANarrowCellAreOneLine() throws Exception {
        PageText text = read(pdf -> {
            PDFont font = pdf.han();
            PDPage page = pdf.page();
            pdf.text(page, font, 12, 100, 700, "案");
            pdf.text(page, font, 12, 100, 684, "由");
            pdf.text(page, font, 12, 130, 692, "盗窃");
        });

        assertThat(text.text()).isEqualTo("案由\n盗窃");
    }

    @Test
    void aLigatureReadsAsItsLetters() throws Exception {
        PageText text = read(pdf -> pdf.text(pdf.page(), pdf.latin(), 20, 100, 700, "of\uFB01ce"));

        assertThat(text.text()).isEqualTo("office");
        assertThat(text.quads(2, 3).getFirst().bounds().getMaxX())
                .isEqualTo(text.quads(3, 4).getFirst().bounds().getX());
    }

    @Test
    void gapsBetweenLatinWordsAreSpacesAndGapsBetweenHanAreNot() throws Exception {
        PageText text = read(pdf -> {
            PDFont latin = pdf.latin();
            PDFont han = pdf.han();
            PDPage page = pdf.page();
            pdf.text(page, latin, 10, 100, 700, "case");
            pdf.text(page, latin, 10, 126, 700, "file");
            pdf.text(page, han, 10, 100, 680, "案");
            pdf.text(page, han, 10, 118, 680, "卷");
        });

        assertThat(text.text()).isEqualTo("case file\n案卷");
    }

    @Test
    void linesDrawnFromTheFootUpwardsAreReadDownwards() throws Exception {
        PageText text = read(pdf -> {
            PDFont font = pdf.han();
            PDPage page = pdf.page();
            for (int line = 8; line >= 1; line--) {
                pdf.text(page, font, 12, 100, 720 - 18 * line, "第" + "一二三四五六七八".charAt(line - 1) + "行");
            }
        });

        assertThat(text.text()).startsWith("第一行\n第二行\n第三行").endsWith("第八行");
    }

    @Test
    void twoColumnsStayColumns() throws Exception {
        PageText text = read(pdf -> {
            PDFont font = pdf.han();
            PDPage page = pdf.page();
            for (int column = 0; column < 2; column++) {
                for (int line = 0; line < 3; line++) {
                    pdf.text(page, font, 12, 80 + 250 * column, 700 - 18 * line, "甲乙".charAt(column) + "栏内容");
                }
            }
        });

        assertThat(text.text()).isEqualTo("甲栏内容\n甲栏内容\n甲栏内容\n乙栏内容\n乙栏内容\n乙栏内容");
    }

    @Test
    void boldMadeByDrawingTwiceIsReadOnce() throws Exception {
        PageText text = read(pdf -> {
            PDFont font = pdf.han();
            PDPage page = pdf.page();
            pdf.text(page, font, 12, 100, 700, "立案决定书");
            pdf.text(page, font, 12, 100.4, 700, "立案决定书");
        });

        assertThat(text.text()).isEqualTo("立案决定书");
    }

    @Test
    void textOutsideTheShownPageIsNotRead() throws Exception {
        PageText text = read(pdf -> {
            PDFont font = pdf.han();
            PDPage page = pdf.page();
            pdf.text(page, font, 12, 100, 700, "页内");
            pdf.text(page, font, 12, 900, 700, "页外");
        });

        assertThat(text.text()).isEqualTo("页内");
    }

    @Test
    void aChineseFontThatIsNotInTheFileIsReadAndNoticedByName() throws Exception {
        Path file = folder.resolve("song.pdf");
        try (TestPdf pdf = new TestPdf()) {
            pdf.raw(pdf.page(), pdf.songNotEmbedded(), "BT /F0 30 Tf 100 700 Td <4E2D 6587 8BC1 636E> Tj ET");
            pdf.save(file);
        }
        try (OpenedDocument document = new PdfDocumentReader().open(Originals.given(file))) {
            assertThat(document.text(1).text()).isEqualTo("中文证据");
            assertThat(document.notices()).containsExactly(
                    new Notice(Notice.Kind.SUBSTITUTED_FONT, 1, "STSong-Light"));
        }
    }

    private PdfComposer composer() {
        return PdfComposer.create(ComposeOptions.a4("测试", "某县公安局", Instant.parse("2026-03-15T02:00:00Z")));
    }

    private PageText composed(PdfComposer composer) throws IOException, DocumentException {
        Path file = folder.resolve("composed.pdf");
        composer.finish().writeTo(file);
        return text(file);
    }

    private PageText read(Drawing drawing) throws IOException, DocumentException {
        Path file = folder.resolve("drawn.pdf");
        try (TestPdf pdf = new TestPdf()) {
            drawing.draw(pdf);
            pdf.save(file);
        }
        return text(file);
    }

    private static PageText text(Path file) throws DocumentException {
        try (OpenedDocument document = new PdfDocumentReader().open(Originals.given(file))) {
            return document.text(1);
        }
    }

    private interface Drawing {
        void draw(TestPdf pdf) throws IOException;
    }
}
