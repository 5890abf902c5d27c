package org.assize.internal.plugins.checks.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.internal.plugins.checks.CaseBuilder;
import org.junit.jupiter.api.Test;

class IdentityChecksTest {

    private static final String WHO = "违法嫌疑人：%s，男，1949年12月%s日出生，身份证号码%s。\n";
    private static final String ID = "11010519491231002X";

    private static CaseBuilder three() {
        return documentsOf("王小虎");
    }

    private static CaseBuilder documentsOf(String name) {
        CaseBuilder builder = CaseBuilder.administrative();
        for (int i = 1; i <= 3; i++) {
            builder = builder.document(i + ".pdf", "情况说明\n" + WHO.formatted(name, "31", ID));
        }
        return builder;
    }

    private static String other(String name, String day, String id) {
        return "行政处罚决定书\n" + WHO.formatted(name, day, id);
    }

    @Test
    void aNameWithAnotherSignIsFoundWhereItStands() {
        var found = three().document("4.pdf", other("王小琥", "31", ID)).run(new NameCheck());
        assertThat(found.of("name-mismatch")).singleElement().satisfies(f -> {
            assertThat(f.places().getFirst().document()).isEqualTo("4.pdf");
            assertThat(f.places().getFirst().quote()).isEqualTo("王小琥");
            assertThat(f.explanation().zh()).contains("王小琥").contains("王小虎");
        });
    }

    @Test
    void somebodyElseWithALikeNameIsNoSlip() {
        assertThat(three().document("4.pdf", other("王小龙", "31", "110105195506060024")).run(new NameCheck()).findings())
                .isEmpty();
    }

    @Test
    void aNameThatAMachineMayHaveMisreadIsNoSlip() {
        String misread = other("王小未", "31", ID);
        assertThat(documentsOf("王小末").scan("4.pdf", 0.9f, misread).run(new NameCheck()).findings()).isEmpty();
        assertThat(documentsOf("王小末").document("4.pdf", misread).run(new NameCheck()).kinds())
                .containsExactly("name-mismatch");
    }

    @Test
    void aNameThatAMachineReadClearlyIsASlipAndOneItDoubtedIsNot() {
        assertThat(three().scan("4.pdf", 0.9f, other("王大虎", "31", ID)).run(new NameCheck()).kinds())
                .containsExactly("name-mismatch");
        assertThat(three().scan("4.pdf", 0.9f, other("王{大}虎", "31", ID)).run(new NameCheck()).findings()).isEmpty();
        assertThat(three().scan("4.pdf", 0.9f, other("{王}大{虎}", "31", ID)).run(new NameCheck()).kinds())
                .containsExactly("name-mismatch");
    }

    @Test
    void exchangedDigitsAreFoundOnPaperAndInScans() {
        String wrong = "11010519491213002X";
        assertThat(three().document("4.pdf", other("王小虎", "31", wrong)).run(new IdentityCheck()).kinds())
                .containsExactly("number-mismatch");
        assertThat(three().scan("4.pdf", 0.9f, other("王小虎", "31", wrong)).run(new IdentityCheck()).kinds())
                .containsExactly("number-mismatch");
    }

    @Test
    void oneDigitMisreadByAMachineIsNoFinding() {
        assertThat(three().scan("4.pdf", 0.9f, other("王小虎", "31", "11010519491231082X")).run(new IdentityCheck())
                .findings()).isEmpty();
    }

    @Test
    void aWrongCheckSignIsFoundOnce() {
        String wrong = "110105194912310021";
        var found = CaseBuilder.administrative().document("1.pdf", other("王小虎", "31", wrong))
                .document("2.pdf", other("王小虎", "31", wrong)).run(new IdentityCheck());
        assertThat(found.of("number-mismatch")).singleElement()
                .satisfies(f -> assertThat(f.explanation().zh()).contains("校验码"));
    }

    @Test
    void anotherDayOfBirthIsFound() {
        var found = three().document("4.pdf", other("王小虎", "13", ID)).run(new IdentityCheck());
        assertThat(found.of("date-mismatch")).singleElement()
                .satisfies(f -> assertThat(f.places().getFirst().quote()).isEqualTo("1949年12月13日"));
    }

    @Test
    void aNumberCitedOtherwiseThanItStandsOnTheDocumentIsFound() {
        CaseBuilder builder = CaseBuilder.administrative().document("1.pdf",
                "某县公安局\n行政处罚决定书\n某公（城）行罚决字〔2026〕00028号\n王小虎……");
        assertThat(builder.document("2.pdf", "送达回执\n文书文号\n某公(城)行罚决字[2026]00028号\n")
                .run(new DocumentNumberCheck()).findings()).isEmpty();
        assertThat(builder.document("3.pdf", "送达回执\n文书文号\n某公（城）行罚决字〔2026〕00082号\n")
                .run(new DocumentNumberCheck()).of("number-mismatch")).singleElement()
                .satisfies(f -> assertThat(f.places().getFirst().document()).isEqualTo("3.pdf"));
    }

    @Test
    void aDateThatNoCalendarHasIsFound() {
        assertThat(CaseBuilder.administrative().document("1.pdf", "情况说明\n于2026年2月30日到案").run(new CalendarCheck())
                .of("date-mismatch")).singleElement()
                .satisfies(f -> assertThat(f.places().getFirst().quote()).isEqualTo("2026年2月30日"));
    }
}
