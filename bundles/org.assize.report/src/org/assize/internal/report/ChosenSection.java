package org.assize.internal.report;

import java.math.BigDecimal;

import org.assize.document.pdf.compose.Cell;
import org.assize.document.pdf.compose.PdfComposer;
import org.assize.document.pdf.compose.Table;
import org.assize.document.pdf.compose.TextStyle;

/** One best or worst case file with the reasons and the pages they show on. */
final class ChosenSection {

    private final PdfComposer pdf;

    ChosenSection(PdfComposer pdf) {
        this.pdf = pdf;
    }

    void write(Chosen decision) {
        ReviewedFile file = decision.file();
        if (file == null) {
            pdf.paragraph(decision.stratum() + "：不产生。理由：" + decision.reason() + "（决定人：" + decision.by() + "）");
            return;
        }
        pdf.paragraph(decision.stratum() + "：" + file.ranked().caseFile(), TextStyle.BODY.bold(true).indent(0, 0));
        Table table = Table.columns(1.2, 3.4, 1.2, 2.2);
        table.row(Cell.label("案卷名称"), Cell.of(file.title()).across(3));
        table.row(Cell.label("办案单位"), Cell.of(file.unit()), Cell.label("承办人"), Cell.of(file.handler()));
        String before = file.ranked().vetoed() && file.ranked().scoreBeforeVeto() != null
                ? "（否决前 " + Words.score(file.ranked().scoreBeforeVeto()) + "）" : "";
        table.row(Cell.label("得分"), Cell.of(Words.score(file.ranked().score()) + before), Cell.label("等次"),
                Cell.of(Words.grade(file.ranked())));
        table.row(Cell.label("评查员"), Cell.of(file.reviewer()), Cell.label("决定人"), Cell.of(decision.by()));
        table.row(Cell.label("理由"), Cell.of(reason(decision, file)).across(3));
        if (!decision.tied().isEmpty()) {
            table.row(Cell.label("并列案卷"), Cell.of(decision.tied()).across(3));
        }
        pdf.table(table);
        findings(file);
    }

    private static String reason(Chosen decision, ReviewedFile file) {
        if (!decision.reason().isEmpty()) {
            return decision.reason() + (file.note().isEmpty() ? "" : "\n" + file.note());
        }
        String place = decision.best() ? "得分为本层最高" : "得分为本层最低";
        String flaws = file.findings().isEmpty() ? "，未发现扣分问题。" : "，扣分问题见下表。";
        return place + flaws + (file.note().isEmpty() ? "" : "\n" + file.note());
    }

    private void findings(ReviewedFile file) {
        if (file.findings().isEmpty()) {
            return;
        }
        Table table = Table.columns(2.2, 2.6, 0.8, 4).header("评查项", "问题", "扣分", "依据（文书与页码）");
        for (Finding finding : file.findings()) {
            String what = finding.remark().isEmpty() ? finding.what() : finding.what() + "\n" + finding.remark();
            String lost = finding.lost().compareTo(BigDecimal.ZERO) == 0 ? "—"
                    : finding.lost().stripTrailingZeros().toPlainString();
            table.row(Cell.of(finding.item()), Cell.of(what), Cell.centered(lost),
                    Cell.of(String.join("\n", finding.places())));
        }
        pdf.table(table.style(TextStyle.CELL.size(9.5)));
    }
}
