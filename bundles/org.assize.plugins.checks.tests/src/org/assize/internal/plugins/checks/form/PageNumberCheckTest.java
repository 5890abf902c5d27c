package org.assize.internal.plugins.checks.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.check.Finding;
import org.assize.check.Place;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberCheckTest {

    private static CaseBuilder numberedFile() {
        return CaseBuilder.administrative()
                .document("01-受案登记表.pdf", "受案登记表\n第 1 页 共 1 页")
                .document("02-传唤证.pdf", "传唤证\n第 1 页 共 1 页")
                .document("03-结案报告.pdf", "结案报告\n第 1 页 共 2 页", "完\n第 2 页 共 2 页");
    }

    private static CaseBuilder.Result run(CaseBuilder caseFile) {
        return caseFile.run(new PageNumberCheck());
    }

    @Test
    void aDocumentWithoutNumbersAmongNumberedOnesIsFound() {
        CaseBuilder.Result result = run(numberedFile().document("04-询问笔录.pdf", "询问笔录\n问：…", "答：…"));
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("page-numbers-broken");
            assertThat(finding.places()).extracting(Place::document).containsExactly("04-询问笔录.pdf");
            assertThat(finding.absence()).isNotNull();
        });
    }

    @Test
    void whereNobodyPrintsNumbersNoneIsMissed() {
        assertThat(run(CaseBuilder.administrative().document("01-受案登记表.pdf", "受案登记表")
                .document("02-传唤证.pdf", "传唤证").document("03-询问笔录.pdf", "询问笔录", "答：…")).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第 %d 页 共 3 页", "第%d页，共3页", "共 3 页　第 %d 页", "- %d -", "%d/3", "第 %d 页"})
    void numbersInOrderAreInOrderHoweverTheyAreWritten(String form) {
        assertThat(run(numberedFile().document("04-询问笔录.pdf", "询问笔录\n" + form.formatted(1),
                "答：在第2页\n" + form.formatted(2), "答：没有\n" + form.formatted(3))).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,2,4", "1,2,2", "1,1,2", "2,3,5"})
    void aNumberThatIsSkippedOrRepeatedIsFoundOnItsPage(int first, int second, int third) {
        CaseBuilder.Result result = run(numberedFile().document("04-询问笔录.pdf", "询问笔录\n第 " + first + " 页",
                "答\n第 " + second + " 页", "答\n第 " + third + " 页"));
        assertThat(result.findings()).singleElement().extracting(Finding::places)
                .satisfies(places -> assertThat(places).singleElement()
                        .satisfies(place -> assertThat(place.page()).isEqualTo(second == first + 1 ? 3 : 2)));
    }

    @Test
    void aFileNumberedThroughoutIsInOrder() {
        assertThat(run(CaseBuilder.administrative().document("01-受案登记表.pdf", "受案登记表\n-1-")
                .document("02-询问笔录.pdf", "询问笔录\n-2-", "答\n-3-").document("03-传唤证.pdf", "传唤证\n-4-"))
                        .findings()).isEmpty();
    }

    @Test
    void aNumberThatAMachineReadForCertainIsRepeatedOnAScanToo() {
        assertThat(run(numberedFile().scan("04-询问笔录.pdf", 0.9f, "询问笔录\n第 1页 共2页", "答\n第1页 共2页")).findings())
                .singleElement().satisfies(f -> assertThat(f.places().getFirst().page()).isEqualTo(2));
        assertThat(run(numberedFile().scan("04-询问笔录.pdf", 0.9f, "询问笔录\n第1页 共2页", "答\n第{1}页 共2页")).findings())
                .isEmpty();
    }

    @Test
    void aMachineThatLosesALoneNumberAtTheFootProvesNothing() {
        assertThat(run(numberedFile().scan("04-传唤证.pdf", 0.9f, "传唤证\n限你于")).findings()).isEmpty();
    }

    @Test
    void aMachineThatReadsTheFootOfEveryPageButNoNumberShowsThatThereIsNone() {
        String page = "询问笔录" + "\n答：没有了。".repeat(42) + "\n被询问人（签名）：王某";
        assertThat(run(numberedFile().scan("04-询问笔录.pdf", 0.9f, page, page)).findings()).hasSize(1);
        assertThat(run(numberedFile().scan("04-询问笔录.pdf", 0.6f, page, page)).findings()).isEmpty();
    }
}
