package org.assize.internal.kit.worker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assize.check.CheckedCaseFile;
import org.assize.check.CheckedCaseFile.Approval;
import org.assize.check.CheckedCaseFile.Officer;
import org.assize.check.CheckedDocument;
import org.assize.check.CheckedPage;
import org.assize.check.TextOrigin;
import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.document.PageTextBuilder;
import org.assize.document.Quad;

/** Case files that have everything, nothing, and what cannot be read. */
final class SampleCases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<String> RECORD = List.of("询 问 笔 录", "时间：2026年3月1日9时30分至2026年3月1日11时05分",
            "地点：城关派出所询问室", "询问人：李四、王五  记录人：王五", "被询问人：张三，男，身份证号码110101199003070011",
            "问：我们是城关派出所的民警，现依法对你进行询问。", "答：我听明白了。", "张三  2026年3月1日");
    private static final List<String> DECISION = List.of("行政处罚决定书", "案公（城）行罚决字〔2026〕1号",
            "违法行为人张三，现查明二〇二六年二月二十八日盗窃人民币500元。",
            "根据《中华人民共和国治安管理处罚法》第四十九条之规定，现决定给予行政拘留五日的处罚。", "二〇二六年三月五日");

    private SampleCases() {
    }

    static List<CheckedCaseFile> all() {
        return List.of(bare("ADMINISTRATIVE"), bare("CRIMINAL"), full("ADMINISTRATIVE"), full("CRIMINAL"),
                full("OTHER"), unread());
    }

    private static CheckedCaseFile bare(String kind) {
        return new CheckedCaseFile("1", "", kind, "", "", List.of(), null, null, null, "", List.of(), Map.of(),
                List.of());
    }

    private static CheckedCaseFile full(String kind) {
        return new CheckedCaseFile("案公（城）行罚决字〔2026〕1号", "张三盗窃案", kind, "盗窃", "城关派出所",
                List.of(new Officer("010001", "李四", "高级"), new Officer("", "王五", "")), DAY, DAY.plusDays(4),
                DAY.plusDays(20), "行政拘留", List.of(new Approval("HANDLER", "李四", DAY, "呈批"),
                        new Approval("CHIEF", "赵局", null, "")), Map.of("备注", "无"),
                List.of(document("01-询问笔录.pdf", "询问笔录", List.of(page(1, RECORD))),
                        document("02-决定书.pdf", "行政处罚决定书", List.of(page(1, DECISION), page(2, List.of())))));
    }

    private static CheckedCaseFile unread() {
        CheckedPage none = new CheckedPage(PageText.builder(1).build(), PageGeometry.upright(595, 842),
                TextOrigin.NONE, 0);
        CheckedDocument broken = new CheckedDocument("03.pdf", "", "", null, "", List.of(), "damaged");
        return new CheckedCaseFile("2", "", "ADMINISTRATIVE", "", "", List.of(), null, null, null, "", List.of(),
                Map.of(), List.of(document("01.pdf", "", List.of(none)), broken));
    }

    private static CheckedDocument document(String path, String title, List<CheckedPage> pages) {
        return new CheckedDocument(path, title, title, DAY, "00", pages, "");
    }

    private static CheckedPage page(int number, List<String> lines) {
        PageTextBuilder text = PageText.builder(number);
        float y = 780;
        for (String line : lines) {
            for (int i = 0; i < line.length(); i++) {
                float x = 60 + 12 * i;
                text.glyph(line.substring(i, i + 1), new Quad(x, y, x + 12, y, x + 12, y + 12, x, y + 12));
            }
            text.newLine();
            y -= 24;
        }
        return new CheckedPage(text.build(), PageGeometry.upright(595, 842), TextOrigin.DOCUMENT, 1);
    }
}
