package org.assize.internal.plugins.checks.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.check.Finding;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.junit.jupiter.api.Test;

class ContentsCheckTest {

    private static final String HEAD = "卷内文书目录\n序号\n文书名称\n责任者\n日期\n页次\n备注\n";

    private static CaseBuilder file(String list) {
        return file().document("02-卷内文书目录.pdf", list);
    }

    private static CaseBuilder file() {
        return CaseBuilder.administrative().document("01-卷宗封面.pdf", "行政案件卷宗")
                .document("03-受案登记表.pdf", "受案登记表").document("04-询问笔录.pdf", "询问笔录")
                .document("05-询问笔录.pdf", "询问笔录").document("06-送达回执.pdf", "送达回执");
    }

    private static List<String> differences(CaseBuilder caseFile) {
        return caseFile.run(new ContentsCheck()).findings().stream().map(Finding::key).toList();
    }

    private static String row(int number, String title, int page) {
        return number + "\n" + title + "\n城关派出所\n2026-03-04\n" + page + "\n";
    }

    @Test
    void aListThatNamesAllAndNothingElseIsInOrder() {
        assertThat(differences(file(HEAD + row(1, "受案登记表", 1) + row(2, "询问笔录（违法嫌疑人王某，\n第一次）", 2)
                + row(3, "询问笔录（证人）", 3) + row(4, "送达回执", 4)))).isEmpty();
    }

    @Test
    void aDocumentThatIsNotListedIsFoundOnTheDocumentAndOnTheList() {
        List<Finding> findings = file(HEAD + row(1, "受案登记表", 1) + row(2, "询问笔录（违法嫌疑人）", 2)
                + row(3, "询问笔录（证人）", 3)).run(new ContentsCheck()).findings();
        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.places())
                .extracting(place -> place.document()).containsExactly("06-送达回执.pdf", "02-卷内文书目录.pdf"));
    }

    @Test
    void aTitleListedOnceAndFiledTwiceIsNoticed() {
        assertThat(differences(file(HEAD + row(1, "受案登记表", 1) + row(2, "询问笔录", 2) + row(3, "送达回执", 4))))
                .containsExactly("-05-询问笔录.pdf");
    }

    @Test
    void whatIsListedButNotFiledIsFoundWhereItIsListed() {
        List<Finding> findings = file(HEAD + row(1, "受案登记表", 1) + row(2, "询问笔录", 2) + row(3, "询问笔录", 3)
                + row(4, "辨认笔录", 4) + row(5, "送达回执", 5)).run(new ContentsCheck()).findings();
        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.places()).singleElement()
                .satisfies(place -> assertThat(place.quote()).isEqualTo("辨认笔录")));
    }

    @Test
    void anotherNameForADocumentIsNoDifference() {
        assertThat(differences(file(HEAD + row(1, "受案登记表", 1) + row(2, "询问笔录", 2) + row(3, "询问笔录", 3)
                + row(4, "文书送达凭证", 4)))).isEmpty();
    }

    @Test
    void rowsThatAMachineReadOnOneLineAreRead() {
        assertThat(differences(file().scan("02-卷内文书目录.pdf", 0.85f, "卷内文书目录\n序号 文书名称 责任者 日期 页次\n"
                + "1 |受秦登记表 城关派出所 2026-03-04 1\n2“|询问笔录(违法嫌疑人 城关派出所 2026-03-04 2\n3 询问笔录 城关派出所 2026 3\n")))
                        .containsExactly("-06-送达回执.pdf");
    }

    @Test
    void aListThatCouldNotBeReadSaysNothing() {
        assertThat(differences(file().scan("02-卷内文书目录.pdf", 0.5f, "卷内文书目录\n1 受案登记表\n"))).isEmpty();
        assertThat(differences(file().unread("02-卷内文书目录.pdf"))).isEmpty();
    }

    @Test
    void aPageThatDoesNotFitTheOthersIsFoundWhereverTheFileBeginsToCount() {
        for (int first : new int[] {1, 3}) {
            assertThat(differences(file().document("07-结案报告.pdf", "结案报告").document("02-卷内文书目录.pdf",
                    HEAD + row(1, "受案登记表", first) + row(2, "询问笔录", first + 1) + row(3, "询问笔录", first + 5)
                            + row(4, "送达回执", first + 3) + row(5, "结案报告", first + 4))))
                                    .containsExactly("=05-询问笔录.pdf");
        }
    }

    @Test
    void rowsOfWhichAMachineMisreadTheNumberOrTheTitleStandForTheDocumentsBetweenTheirNeighbours() {
        assertThat(differences(file().scan("02-卷内文书目录.pdf", 0.8f, "卷内文书目录\n1 |受案登记表 城关派出所 1\n"
                + "8 |询问笔录(违法嫌疑人) 城关派出所 2\n3 (人抽下让 城关派出所 3\n4L1 |送达回抗 城关派出所 4\n"
                + "5 |到案经过 城关派出所 5\n"))).containsExactly("+到案经过");
    }
}
