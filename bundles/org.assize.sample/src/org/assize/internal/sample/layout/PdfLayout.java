package org.assize.internal.sample.layout;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.assize.document.pdf.compose.Align;
import org.assize.document.pdf.compose.Cell;
import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.ComposedPdf;
import org.assize.document.pdf.compose.PdfComposer;
import org.assize.document.pdf.compose.Stamp;
import org.assize.document.pdf.compose.Table;
import org.assize.document.pdf.compose.TextStyle;
import org.assize.internal.sample.script.Block;
import org.assize.internal.sample.script.Block.GridCell;
import org.assize.internal.sample.script.Block.Style;
import org.assize.internal.sample.script.Paper;
import org.assize.internal.sample.world.Bureau;

/** Papers as PDF with embedded fonts. */
public final class PdfLayout implements Layout {

    private static final TextStyle TEXT = TextStyle.BODY.leading(1.7);
    private static final TextStyle CELL = TextStyle.CELL.leading(1.5);

    @Override
    public String extension() {
        return ".pdf";
    }

    @Override
    public Laid lay(Paper paper, String title, LocalDate date) {
        PdfComposer composer = PdfComposer.create(
                ComposeOptions.a4(title, Bureau.NAME, date.atTime(9, 0).toInstant(ZoneOffset.ofHours(8))));
        String page = paper.numbering().template();
        composer.footer(paper.foot(), paper.foot().isEmpty() ? page : "", paper.foot().isEmpty() ? "" : page);
        if (paper.turned()) {
            composer.upsideDown();
        }
        int count = paper.blocks().size();
        for (int i = 0; i < count; i++) {
            composer.anchor("before " + i);
            block(paper.blocks().get(i), composer);
            composer.anchor("after " + i);
        }
        ComposedPdf pdf = composer.finish();
        int[] first = new int[count];
        int[] last = new int[count];
        for (int i = 0; i < count; i++) {
            first[i] = pdf.pageOf("before " + i);
            last[i] = pdf.pageOf("after " + i);
        }
        return new Laid(pdf.bytes(), pdf.pageCount(), first, last);
    }

    private static void block(Block block, PdfComposer composer) {
        switch (block) {
            case Block.Text text -> composer.paragraph(text.content().text(), style(text.style()));
            case Block.Grid grid -> composer.table(table(grid));
            case Block.Gap gap -> composer.spacer(gap.points());
            case Block.PageBreak pageBreak -> composer.pageBreak();
            case Block.Stamped stamped -> composer.stamp(stamp(stamped));
        }
    }

    private static TextStyle style(Style style) {
        return switch (style) {
            case OFFICE -> TEXT.size(16).bold(true).align(Align.CENTER).indent(0, 0).spacing(0, 2);
            case TITLE -> TextStyle.TITLE;
            case CENTER -> TEXT.size(13).align(Align.CENTER).indent(0, 0);
            case RIGHT -> TEXT.align(Align.RIGHT).indent(0, 0);
            case BODY -> TEXT;
            case PLAIN, ANSWER -> TEXT.indent(0, 0);
            case QUESTION -> TEXT.indent(0, 0).spacing(2, 3);
            case SMALL -> TextStyle.SMALL;
        };
    }

    private static Table table(Block.Grid grid) {
        Table table = Table.columns(grid.weights().stream().mapToDouble(Integer::doubleValue).toArray()).style(CELL);
        for (List<GridCell> row : grid.rows()) {
            table.row(row.stream().map(PdfLayout::cell).toArray(Cell[]::new));
        }
        return table;
    }

    private static Cell cell(GridCell cell) {
        String text = cell.content().text();
        Cell plain = switch (cell.look()) {
            case "*" -> Cell.label(text);
            case "~" -> Cell.centered(text);
            default -> Cell.of(text);
        };
        return plain.across(cell.span()).height(cell.height());
    }

    private static Stamp stamp(Block.Stamped stamped) {
        return stamped.kind().equals("seal")
                ? Stamp.seal(stamped.text()).at(0.8, -4)
                : Stamp.fingerprint().size(26).at(0.47, 12);
    }
}
