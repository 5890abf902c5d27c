package org.assize.internal.plugins.checks.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.check.Finding;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsCheckTest {

    private static CaseBuilder criminal() {
        return CaseBuilder.criminal().decided("2026-05-06").document("卷内文书目录.pdf", "卷内文书目录")
                .document("讯问笔录.pdf", "讯问笔录\n问：…");
    }

    private static List<String> missing(CaseBuilder caseFile) {
        return caseFile.run(new DocumentsCheck()).findings().stream().map(Finding::key).toList();
    }

    @Test
    void aCriminalFileWithAllItNeedsLacksNothing() {
        assertThat(missing(criminal().document("受案登记表.pdf", "受案登记表").document("立案决定书.pdf", "立案决定书")
                .document("权利.pdf", "犯罪嫌疑人诉讼权利义务告知书"))).isEmpty();
    }

    @Test
    void whatItDoesNotHoldIsNamedWithTheLaw() {
        List<Finding> findings = criminal().document("受案登记表.pdf", "受案登记表").run(new DocumentsCheck()).findings();
        assertThat(findings).extracting(Finding::key).containsExactly("立案决定书", "犯罪嫌疑人诉讼权利义务告知书");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.absence()).isNotNull();
            assertThat(finding.sources()).singleElement()
                    .satisfies(source -> assertThat(source.article()).isEqualTo("第二百八十七条"));
        });
    }

    @ParameterizedTest
    @CsvSource({"被传唤的被询问人于2026年3月4日9时到达,1", "民警持传唤证将其传唤到案,1", "口头传唤的被询问人于2026年3月4日9时到达,0",
            "被询问人自行到所接受询问,0"})
    void aSummonsIsMissedOnlyIfSomebodyCameByOne(String how, int missing) {
        assertThat(missing(CaseBuilder.administrative().document("卷内目录.pdf", "卷内目录")
                .document("受案登记表.pdf", "受案登记表").document("询问笔录.pdf", "询问笔录\n（" + how + "）")))
                        .hasSize(missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"受案登记表", "接受刑事案件登记表", "受 案 登 记 表"})
    void aDocumentGoesByAnyOfItsTitles(String title) {
        assertThat(missing(criminal().document("立案决定书.pdf", "立案决定书").document("权利.pdf", "诉讼权利义务告知书")
                .document("第三份.pdf", title))).isEmpty();
    }

    @Test
    void aDocumentNobodyCanReadIsKnownByItsName() {
        assertThat(missing(criminal().document("立案决定书.pdf", "立案决定书").document("权利.pdf", "诉讼权利义务告知书")
                .unread("受案登记表.pdf"))).isEmpty();
    }

    @Test
    void aFewLoosePagesAreNoFile() {
        assertThat(missing(CaseBuilder.criminal().document("讯问笔录.pdf", "讯问笔录"))).isEmpty();
    }
}
