package org.assize.internal.plugins.checks.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.internal.plugins.checks.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualificationCheckTest {

    private static final String RECORD = "询问笔录\n询问人：张建国、李明\n";

    @Test
    void anOfficerOnProbationIsFoundInTheDocuments() {
        var found = CaseBuilder.administrative().accepted("2026-03-05").document("1.pdf",
                "呈请行政处罚审批表\n承办人\n及执法资格\n张建国（警号001，基本级执法资格）\n李明（警号002，试用期民警，无执法资格）")
                .run(new QualificationCheck());
        assertThat(found.of("unqualified-officer")).singleElement().satisfies(f -> {
            assertThat(f.key()).isEqualTo("李明");
            assertThat(f.places().getFirst().quote()).startsWith("李明（警号002");
        });
    }

    @Test
    void theMetadataAloneIsEnough() {
        var found = CaseBuilder.administrative().officer("张建国", "中级").officer("李明", "未取得").document("1.pdf", RECORD)
                .run(new QualificationCheck());
        assertThat(found.of("unqualified-officer")).singleElement().satisfies(f -> assertThat(f.key()).isEqualTo("李明"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"李明〈警号990284，试用期民警，无执法资格)", "李明(警号990284，试用期民警，无执法资格】"})
    void bracketsThatAMachineReadForOneAnotherDoNotHideIt(String officer) {
        var found = CaseBuilder.administrative().scan("1.pdf", 0.9f, "呈请审批表\n承办人 张建国（警号990270，中级）\n" + officer + "\n")
                .run(new QualificationCheck());
        assertThat(found.of("unqualified-officer")).singleElement().satisfies(f -> assertThat(f.key()).isEqualTo("李明"));
    }

    @Test
    void nothingIsSaidWhereTheQualificationIsUnknown() {
        var found = CaseBuilder.administrative().officer("张建国", "").document("1.pdf", RECORD + "答：辅警小王（当时也在）扶了我。")
                .run(new QualificationCheck());
        assertThat(found.findings()).isEmpty();
    }
}
