package org.assize.internal.plugins.checks.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.assize.check.Finding;
import org.assize.internal.plugins.checks.CaseBuilder;

/** A file of eight pages: the cover, the contents list, and six more. */
class PageCountCheckTest {

    private static final String LIST = """
            卷内文书目录
            序号
            文书名称
            页次
            1
            受案登记表
            %d
            2
            询问笔录
            %d
            3
            行政处罚告知笔录
            %d
            4
            行政处罚决定书
            %d
            """;

    private static CaseBuilder file(int first, String sheet) {
        String list = LIST.formatted(first, first + 1, first + 3, first + 4);
        return documents(CaseBuilder.administrative().document("01-卷宗封面.pdf", "行政处罚案卷"), list, sheet);
    }

    private static CaseBuilder documents(CaseBuilder file, String list, String sheet) {
        return file.document("02-卷内文书目录.pdf", list).document("03-受案登记表.pdf", "受案登记表")
                .document("04-询问笔录.pdf", "询问笔录", "第2页").document("05-行政处罚告知笔录.pdf", "行政处罚告知笔录")
                .document("06-行政处罚决定书.pdf", "行政处罚决定书").document("07-卷内备考表.pdf", sheet);
    }

    private static int findings(CaseBuilder file) {
        return file.run(new PageCountCheck()).findings().size();
    }

    @ParameterizedTest
    @CsvSource({"1,6,0", "1,5,0", "1,7,1", "1,4,1", "3,8,0", "3,6,1", "2,7,0"})
    void countingBeginsWhereTheContentsListSays(int first, int stated, int wrong) {
        assertThat(findings(file(first, "卷内备考表\n本卷共有文书5份，" + stated + "页。"))).isEqualTo(wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"卷 内 备 考 表\n本卷宗共计玖页。", "备考表\n本案卷共 9 页，文书齐全。", "卷内备考表\n本卷情况说明\n卷内文件材料共5件9页",
        "备考表\n总页数：9"})
    void theNumberIsFoundInOtherWordings(String sheet) {
        assertThat(file(1, sheet).run(new PageCountCheck()).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("pages-miscounted");
            assertThat(finding.explanation().zh()).contains("共9页", "6页");
            assertThat(finding.places()).singleElement()
                    .satisfies(place -> assertThat(place.document()).isEqualTo("07-卷内备考表.pdf"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"卷内备考表\n本卷共＿＿页", "卷内备考表\n情况说明：无\n第1页共1页", "卷内备考表\n检查人：李四"})
    void whatIsNotTheNumberOfPagesOfTheFileSaysNothing(String sheet) {
        assertThat(findings(file(1, sheet))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"8,0", "7,0", "6,0", "5,0", "4,1", "9,1"})
    void withoutPagesInTheContentsListEveryUsualCountIsRight(int stated, int wrong) {
        CaseBuilder cover = CaseBuilder.administrative().document("01-卷宗封面.pdf", "行政处罚案卷");
        assertThat(findings(documents(cover, "卷内文书目录\n1\n受案登记表\n2\n询问笔录\n",
                "卷内备考表\n本卷共" + stated + "页"))).isEqualTo(wrong);
    }

    @Test
    void theCoverIsComparedToo() {
        CaseBuilder cover = CaseBuilder.administrative().document("01-卷宗封面.pdf", "行政处罚案卷\n本卷页数　12页\n保管期限　长期");
        assertThat(documents(cover, LIST.formatted(1, 2, 4, 5), "卷内备考表\n本卷共6页").run(new PageCountCheck())
                .findings()).extracting(Finding::key).containsExactly("01-卷宗封面.pdf");
    }

    @Test
    void oneVolumeOfSeveralIsPassedOver() {
        CaseBuilder cover = CaseBuilder.administrative().document("01-卷宗封面.pdf", "行政处罚案卷\n本案共2卷，第1卷");
        assertThat(findings(documents(cover, LIST.formatted(1, 2, 4, 5), "卷内备考表\n本卷共60页"))).isZero();
    }

    @Test
    void whatAMachineReadCountsIfItWasSureOfTheNumber() {
        assertThat(findings(file(1, "").scan("08-卷内备考表.pdf", 0.95f, "卷内备考表\n本卷共60页"))).isOne();
        assertThat(findings(file(1, "").scan("08-卷内备考表.pdf", 0.95f, "卷内备考表\n本卷共{6}0页"))).isZero();
    }

    @Test
    void aFileWithADocumentThatCouldNotBeOpenedHasNoKnownCount() {
        assertThat(findings(file(1, "卷内备考表\n本卷共60页").document("08-照片.pdf"))).isZero();
    }
}
