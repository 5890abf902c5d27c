package org.assize.internal.plugins.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.check.TimelineKind;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.junit.jupiter.api.Test;

class QuestioningChecksTest {

    private static final String SUSPECT = """
            询 问 笔 录
            询问时间：%s
            询问地点：城关派出所询问室
            询问人：张建国、李明
            违法嫌疑人：王小虎
            （被传唤的被询问人于%s到达，%s离开）
            """;

    private static CaseBuilder suspect(String time, String arrived, String left) {
        return CaseBuilder.administrative().document("1.pdf", SUSPECT.formatted(time, arrived, left));
    }

    @Test
    void moreThanADayIsFoundWithTheLawOfTheDay() {
        var before = suspect("2025年3月5日9时至次日10时", "2025年3月5日8时50分", "2025年3月6日10时10分")
                .run(new QuestioningTimeCheck());
        assertThat(before.of("questioning-over-time")).singleElement().satisfies(f -> {
            assertThat(f.sources()).anyMatch(s -> s.law().contains("2012") && s.article().contains("八十三"));
            assertThat(f.places().getFirst().quote()).startsWith("询问时间");
            assertThat(f.confidence()).isGreaterThan(0.8);
        });
        var after = suspect("2026年3月5日9时至次日10时", "2026年3月5日8时50分", "2026年3月6日10时10分")
                .run(new QuestioningTimeCheck());
        assertThat(after.findings().getFirst().sources()).anyMatch(s -> s.law().contains("2025") && s.article()
                .contains("九十七"));
    }

    @Test
    void whoWasKeptLongAfterAShortQuestioningWasKeptTooLong() {
        assertThat(suspect("2026年3月5日9时至10时", "2026年3月5日8时50分", "2026年3月6日10时10分")
                .run(new QuestioningTimeCheck()).kinds()).containsExactly("questioning-over-time");
    }

    @Test
    void betweenEightAndTwentyFourHoursTheFileMustShowWhy() {
        CaseBuilder nine = suspect("2026年3月5日9时至18时10分", "2026年3月5日9时", "2026年3月5日18时20分");
        assertThat(nine.run(new QuestioningTimeCheck()).findings()).singleElement()
                .satisfies(f -> assertThat(f.confidence()).isLessThan(0.8));
        assertThat(nine.document("2.pdf", "呈请审批表\n因案情复杂，拟延长王小虎询问查证时间至二十四小时。").run(new QuestioningTimeCheck())
                .findings()).isEmpty();
    }

    @Test
    void since2026ThereAreTwelveHoursForManyPeople() {
        String grant = "呈请审批表\n因涉案人数众多，经批准延长询问查证时间至十二小时。";
        for (String year : List.of("2025", "2026")) {
            CaseBuilder eleven = suspect(year + "年3月5日9时至19时50分", year + "年3月5日9时", year + "年3月5日20时");
            assertThat(eleven.document("2.pdf", grant).run(new QuestioningTimeCheck()).findings()).as(year).isEmpty();
        }
        CaseBuilder.Result thirteen = suspect("2026年3月5日9时至21时50分", "2026年3月5日9时", "2026年3月5日22时")
                .document("2.pdf", grant).run(new QuestioningTimeCheck());
        assertThat(thirteen.findings()).singleElement()
                .satisfies(f -> assertThat(f.explanation().zh()).contains("超过12小时", "没有延长至24小时的依据"));
    }

    @Test
    void eightHoursAreAllowedAndWitnessesAreNotKept() {
        assertThat(suspect("2026年3月5日9时至17时", "2026年3月5日9时", "2026年3月5日17时")
                .run(new QuestioningTimeCheck()).findings()).isEmpty();
        assertThat(CaseBuilder.administrative().document("1.pdf",
                "询 问 笔 录\n询问时间：2026年3月5日9时至19时\n被询问人：周平\n询问人：张建国、李明").run(new QuestioningTimeCheck())
                .findings()).isEmpty();
    }

    @Test
    void inACriminalCaseTwelveHoursAreAllowedAndNoneCountInCustody() {
        String record = "讯 问 笔 录\n讯问时间：2026年3月5日9时至%s\n讯问地点：%s\n侦查人员：张建国、李明\n犯罪嫌疑人：王小虎\n";
        assertThat(CaseBuilder.criminal().document("1.pdf", record.formatted("20时", "办案中心"))
                .run(new QuestioningTimeCheck()).findings()).isEmpty();
        assertThat(CaseBuilder.criminal().document("1.pdf", record.formatted("22时", "办案中心"))
                .run(new QuestioningTimeCheck()).kinds()).containsExactly("questioning-over-time");
        assertThat(CaseBuilder.criminal().document("1.pdf", record.formatted("22时", "某县看守所"))
                .run(new QuestioningTimeCheck()).findings()).isEmpty();
    }

    @Test
    void questioningsGoToTheTimelineWithWhatWasFound() {
        var run = suspect("2025年3月5日9时至次日10时", "2025年3月5日8时50分", "2025年3月6日10时10分")
                .run(new QuestioningTimeCheck());
        assertThat(run.timeline()).singleElement().satisfies(e -> {
            assertThat(e.kind()).isEqualTo(TimelineKind.QUESTIONING);
            assertThat(e.people()).containsExactly("王小虎");
            assertThat(e.kinds()).isEqualTo(List.of("questioning-over-time"));
        });
    }

    @Test
    void anOfficerInTwoQuestioningsAtOnceIsFoundAtTheLaterOne() {
        String record = "询 问 笔 录\n询问时间：2026年3月5日%s\n询问人：张建国、%s\n被询问人：%s\n";
        CaseBuilder builder = CaseBuilder.administrative().document("1.pdf", record.formatted("9时至10时", "李明", "周平"));
        assertThat(builder.document("2.pdf", record.formatted("9时30分至10时20分", "赵刚", "吴英")).run(new OverlapCheck())
                .of("overlapping-questioning")).singleElement().satisfies(f -> {
                    assertThat(f.places().getFirst().document()).isEqualTo("2.pdf");
                    assertThat(f.explanation().zh()).contains("张建国");
                });
    }

    @Test
    void oneQuestioningAfterTheOtherAndOtherOfficersAtOnceAreRight() {
        String record = "询 问 笔 录\n询问时间：2026年3月5日%s\n询问人：%s\n被询问人：%s\n";
        CaseBuilder builder = CaseBuilder.administrative()
                .document("1.pdf", record.formatted("9时至10时", "张建国、李明", "周平"))
                .document("2.pdf", record.formatted("10时至10时30分", "张建国、李明", "吴英"))
                .document("3.pdf", record.formatted("9时至10时", "赵刚、孙强", "郑和"));
        assertThat(builder.run(new OverlapCheck()).findings()).isEmpty();
    }
}
