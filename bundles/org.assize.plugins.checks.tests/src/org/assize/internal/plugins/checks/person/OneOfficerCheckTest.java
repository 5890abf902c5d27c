package org.assize.internal.plugins.checks.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.internal.plugins.checks.CaseBuilder;
import org.junit.jupiter.api.Test;

class OneOfficerCheckTest {

    private static final String ALONE = """
            询 问 笔 录
            时间：2025年3月5日14时30分至2025年3月5日15时10分
            地点：%s
            询问人：张建国　　记录人：张建国
            被询问人：王小虎　性别：男
            问：我是城关派出所民警张建国（警号001），现向你了解情况。%s
            """;

    @Test
    void oneOfficerIsFoundWithTheLawOfTheDay() {
        var found = run(CaseBuilder.administrative().document("1.pdf", ALONE.formatted("城关派出所", "")));
        assertThat(found.of("one-officer")).singleElement().satisfies(f -> {
            assertThat(f.explanation().zh()).contains("张建国");
            assertThat(f.explanation().en()).contains("张建国");
            assertThat(f.places().getFirst().quote()).contains("我是城关派出所民警张建国");
            assertThat(f.sources()).isNotEmpty().noneMatch(s -> s.law().contains("2025年修订"));
            assertThat(f.confidence()).isGreaterThan(0.9);
        });
    }

    @Test
    void anotherOfficerWhoWritesTheRecordIsTheSecond() {
        String two = ALONE.formatted("城关派出所", "").replace("记录人：张建国", "记录人：李明");
        assertThat(run(CaseBuilder.administrative().document("1.pdf", two)).findings()).isEmpty();
    }

    @Test
    void twoInvestigatorsUnderAnotherLabelAreTwo() {
        assertThat(run(CaseBuilder.criminal().document("1.pdf", """
                讯 问 笔 录
                讯问时间：2025年3月5日14时30分至15时10分
                侦查员（签名）：张建国　李明
                被讯问人：王小虎
                """)).findings()).isEmpty();
    }

    @Test
    void since2026OneMayQuestionInACaseAreaIfAllIsRecorded() {
        String later = ALONE.replace("2025年", "2026年");
        assertThat(run(CaseBuilder.administrative().document("1.pdf", later.formatted("执法办案中心询问室", "（全程录音录像）")))
                .findings()).isEmpty();
        assertThat(run(CaseBuilder.administrative().document("1.pdf", later.formatted("执法办案中心询问室", "")))
                .kinds()).containsExactly("one-officer");
        assertThat(run(CaseBuilder.administrative().document("1.pdf", ALONE.formatted("执法办案中心询问室", "（全程录音录像）")))
                .kinds()).containsExactly("one-officer");
    }

    @Test
    void since2026OneMayLeadAnIdentificationInACaseAreaIfAllIsRecorded() {
        String record = """
                辨 认 笔 录
                辨认时间：%s年3月5日14时30分至15时10分
                辨认地点：执法办案中心辨认室（全程录音录像）
                办案民警：张建国
                记录人：张建国
                辨认人：王小虎
                """;
        assertThat(run(CaseBuilder.administrative().document("1.pdf", record.formatted("2026"))).findings()).isEmpty();
        assertThat(run(CaseBuilder.administrative().document("1.pdf", record.formatted("2025"))).kinds())
                .containsExactly("one-officer");
    }

    @Test
    void aNameThatAMachineReadInTwoWaysIsOneOfficer() {
        var found = run(CaseBuilder.administrative().scan("1.pdf", 0.8f, """
                询 间 笔 录
                询间时间：2025年3月5日14时30分至15时10分
                询间人（签名）：张未
                记录人（签名）：张末
                """));
        assertThat(found.of("one-officer")).singleElement()
                .satisfies(f -> assertThat(f.confidence()).isLessThan(0.8));
    }

    @Test
    void whereAMachineReadAListOfWhichOneIsNoNameThereIsMoreThanOne() {
        String record = "询 问 笔 录\n询问时间：2025年3月5日14时30分至15时10分\n%s\n记录人（签名）：张建国\n";
        for (String officers : List.of("询问人（签名）：李口口口明、张建国", "全查人（签名）：李明、张建国", "问：我们是民警李口 明、张建国（警号")) {
            assertThat(run(CaseBuilder.administrative().scan("1.pdf", 0.9f, record.formatted(officers))).findings())
                    .as(officers).isEmpty();
        }
        assertThat(run(CaseBuilder.administrative().scan("1.pdf", 0.9f, record.formatted("询问人（签名）：张建国"))).kinds())
                .containsExactly("one-officer");
    }

    @Test
    void aRecordThatNamesNobodyIsNotGuessedAt() {
        assertThat(run(CaseBuilder.administrative().document("1.pdf", "询 问 笔 录\n被询问人：王小虎")).findings()).isEmpty();
    }

    private static CaseBuilder.Result run(CaseBuilder builder) {
        return builder.run(new OneOfficerCheck());
    }
}
