package org.assize.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.assize.document.pdf.compose.Align;
import org.assize.document.pdf.compose.Cell;
import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.ComposedPdf;
import org.assize.document.pdf.compose.PdfComposer;
import org.assize.document.pdf.compose.Table;
import org.assize.document.pdf.compose.TextStyle;

/** Sets a bulletin in type. The wording is Chinese whatever the language of the workbench: it is an official paper. */
final class BulletinPdf {

    /** Papers are dated in the time of the place they are for. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final BulletinContent content;
    private final PdfComposer pdf;

    BulletinPdf(BulletinContent content) {
        this.content = content;
        pdf = PdfComposer.create(ComposeOptions.a4(content.title(), content.library(), content.asOf()));
    }

    ComposedPdf compose() {
        pdf.header(content.library(), "", content.draft() ? "草稿，未发布" : "第 " + content.number() + " 号");
        pdf.footer("", "第 {page} 页 共 {pages} 页", "");
        pdf.title("案卷评查情况通报");
        pdf.paragraph(content.title(), TextStyle.BODY.indent(0, 0).align(Align.CENTER));
        overview();
        distribution();
        chosen(true, "三、最佳案卷");
        chosen(false, "四、最差案卷");
        commonFlaws();
        ranking();
        provenance();
        LocalDate date = content.asOf().atZone(ZONE).toLocalDate();
        TextStyle right = TextStyle.BODY.indent(0, 0).align(Align.RIGHT);
        pdf.spacer(24).paragraph(content.library(), right).paragraph(Words.date(date), right);
        return pdf.finish();
    }

    private void overview() {
        int population = content.strata().stream().mapToInt(StratumResult::population).sum();
        int drawn = content.strata().stream().mapToInt(s -> s.drawn() - s.excluded()).sum();
        pdf.heading("一、评查概况");
        pdf.paragraph("本次评查的范围为" + Words.date(content.from()) + "至" + Words.date(content.to()) + "期间办结的案卷，共 "
                + population + " 卷，分 " + content.strata().size() + " 层；按随机种子抽取 " + drawn + " 卷，依据"
                + String.join("、", content.checklists()) + "逐项评查。");
        Table table = Table.columns(3, 1, 1, 1, 1).header("分层", "范围", "抽取", "排除", "评查");
        content.strata().forEach(s -> table.row(Cell.of(s.title()), Cell.centered("" + s.population()),
                Cell.centered("" + s.drawn()), Cell.centered("" + s.excluded()),
                Cell.centered("" + s.files().size())));
        pdf.table(table);
    }

    private void distribution() {
        pdf.heading("二、得分与等次");
        Table table = Table.columns(3, 3, 1.2, 1.2, 1.2).header("分层", "等次分布", "最高分", "平均分", "最低分");
        for (StratumResult stratum : content.strata()) {
            List<BigDecimal> scores = stratum.files().stream().map(f -> f.ranked().score())
                    .filter(s -> s != null).sorted().toList();
            table.row(Cell.of(stratum.title()), Cell.of(grades(stratum)),
                    Cell.centered(scores.isEmpty() ? "—" : Words.score(scores.getLast())),
                    Cell.centered(scores.isEmpty() ? "—" : Words.score(Words.mean(scores))),
                    Cell.centered(scores.isEmpty() ? "—" : Words.score(scores.getFirst())));
        }
        pdf.table(table);
    }

    private static String grades(StratumResult stratum) {
        Map<String, Long> counts = stratum.files().stream().collect(Collectors.groupingBy(
                f -> Words.grade(f.ranked()), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue() + " 卷")
                .collect(Collectors.joining("，"));
    }

    private void chosen(boolean best, String heading) {
        pdf.heading(heading);
        List<Chosen> decisions = content.chosen().stream().filter(c -> c.best() == best).toList();
        if (decisions.isEmpty()) {
            pdf.paragraph("尚未决定。");
        }
        for (Chosen decision : decisions) {
            new ChosenSection(pdf).write(decision);
        }
    }

    private void commonFlaws() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        content.strata().stream().flatMap(s -> s.files().stream()).flatMap(f -> f.findings().stream())
                .forEach(f -> counts.merge(f.item() + "：" + f.what().replaceAll("（\\d+ 处）", ""), 1, Integer::sum));
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        pdf.heading("五、主要问题");
        if (sorted.isEmpty()) {
            pdf.paragraph("未发现扣分问题。");
            return;
        }
        Table table = Table.columns(6, 1).header("问题", "案卷数");
        sorted.stream().limit(12).forEach(e -> table.row(Cell.of(e.getKey()), Cell.centered("" + e.getValue())));
        pdf.table(table);
    }

    private void ranking() {
        pdf.heading("六、得分排名");
        for (StratumResult stratum : content.strata()) {
            pdf.paragraph(stratum.title(), TextStyle.BODY.bold(true).indent(0, 0));
            Table table = Table.columns(1.5, 4.3, 2.6, 1.4, 1.5, 1.6, 1.5).padding(3)
                    .header("名次", "案号", "办案单位", "承办人", "得分", "等次", "评查员");
            for (ReviewedFile file : stratum.files()) {
                String position = file.ranked().position() + (file.ranked().tied() ? " 并列" : "");
                table.row(Cell.centered(position), Cell.of(file.ranked().caseFile()), Cell.of(file.unit()),
                        Cell.of(file.handler()), Cell.centered(Words.score(file.ranked().score())),
                        Cell.centered(Words.grade(file.ranked())), Cell.of(file.reviewer()));
            }
            pdf.table(table.style(TextStyle.CELL.size(9)));
        }
    }

    private void provenance() {
        pdf.heading("七、复核依据");
        pdf.paragraph("任何人持有本案卷库的记录，均可用下列数据重新抽取、计分和排名，得到相同结果。抽取方法：对种子、分隔符 U+001F "
                + "和案号计算 SHA-256，按十六进制值升序取前若干卷。");
        Table table = Table.columns(1.6, 6);
        table.row(Cell.label("抽查范围"), Cell.of(content.frameHash()));
        table.row(Cell.label("随机种子"), Cell.of(content.seed()));
        table.row(Cell.label("抽取清单"), Cell.of(content.drawHash()));
        table.row(Cell.label("记录链头"), Cell.of(content.journalHead()));
        pdf.table(table.style(TextStyle.CELL.size(9)));
    }
}
