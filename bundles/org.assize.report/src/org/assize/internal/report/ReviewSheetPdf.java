package org.assize.internal.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.assize.checklist.ItemScore;
import org.assize.checklist.Score;
import org.assize.checklist.Texts;
import org.assize.document.pdf.compose.Align;
import org.assize.document.pdf.compose.Cell;
import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.ComposedPdf;
import org.assize.document.pdf.compose.PdfComposer;
import org.assize.document.pdf.compose.Table;
import org.assize.document.pdf.compose.TextStyle;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.Section;
import org.assize.model.review.AnswerOutcome;

/** Sets the sheet of a review in type: every item with its finding, reasons and pages. */
final class ReviewSheetPdf {

    private final Checklist checklist;
    private final Score score;
    private final List<Finding> findings;

    ReviewSheetPdf(Checklist checklist, Score score, List<Finding> findings) {
        this.checklist = checklist;
        this.score = score;
        this.findings = findings;
    }

    ComposedPdf compose(ReviewHead head) {
        PdfComposer pdf = PdfComposer.create(ComposeOptions.a4("案卷评查表", head.library(),
                head.sealedAt() == null ? Instant.EPOCH : head.sealedAt()));
        pdf.header(head.library(), "", head.sealedAt() == null ? "未封存" : "已封存");
        pdf.footer("", "第 {page} 页 共 {pages} 页", "");
        pdf.title("案卷评查表");
        pdf.paragraph(Texts.of(checklist.getTitles(), Locale.CHINESE) + " 第 " + checklist.getVersion() + " 版",
                TextStyle.SMALL.align(Align.CENTER));
        pdf.table(head(head));
        pdf.table(items());
        return pdf.finish();
    }

    private Table head(ReviewHead head) {
        Table table = Table.columns(1.2, 3.4, 1.2, 2.2);
        table.row(Cell.label("案号"), Cell.of(head.caseFile()).across(3));
        table.row(Cell.label("办案单位"), Cell.of(head.unit()), Cell.label("承办人"), Cell.of(head.handler()));
        String grade = score.vetoed() ? score.gradeTitle() + "（一票否决）" : score.gradeTitle();
        table.row(Cell.label("得分"), Cell.of(Words.score(score.value())), Cell.label("等次"), Cell.of(grade));
        table.row(Cell.label("评查员"), Cell.of(head.reviewer()), Cell.label("轮次"), Cell.of(head.round()));
        return table;
    }

    private Table items() {
        Table table = Table.columns(3, 0.8, 0.8, 4).header("评查项", "满分", "扣分", "结论与依据");
        for (Section section : checklist.getSections()) {
            table.row(Cell.of(section.getId() + " " + Texts.of(section.getTitles(), Locale.CHINESE))
                    .across(4).fill(0xF5F5F5));
            section.getItems().forEach(item -> item(table, item));
        }
        return table.style(TextStyle.CELL.size(9));
    }

    private void item(Table table, Item item) {
        ItemScore scored = score.item(item.getId()).orElseThrow();
        String title = item.getId() + " " + Texts.of(item.getTitles(), Locale.CHINESE);
        table.row(Cell.of(title), Cell.centered(item.isVeto() ? "否决项" : item.getMarks().toPlainString()),
                Cell.centered(scored.lost().signum() == 0 ? "" : scored.lost().stripTrailingZeros().toPlainString()),
                Cell.of(finding(title, scored)));
    }

    private String finding(String title, ItemScore scored) {
        if (scored.outcome() == null) {
            return "未评";
        }
        StringBuilder text = new StringBuilder(name(scored.outcome()));
        for (Finding finding : findings) {
            if (finding.item().equals(title)) {
                text.append('\n').append(finding.what());
                if (!finding.remark().isEmpty()) {
                    text.append('：').append(finding.remark());
                }
                finding.places().forEach(p -> text.append('\n').append(p));
            }
        }
        return text.toString();
    }

    private static String name(AnswerOutcome outcome) {
        return switch (outcome) {
            case PASSED -> "合格";
            case DEDUCTED -> "扣分";
            case FAILED -> "否决";
            case NOT_APPLICABLE -> "不适用";
            case AWARDED -> "加分";
        };
    }
}
