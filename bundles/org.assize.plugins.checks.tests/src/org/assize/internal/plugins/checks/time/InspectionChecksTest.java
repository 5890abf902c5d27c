package org.assize.internal.plugins.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.internal.plugins.checks.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionChecksTest {

    private static final String RECORD = """
            检 查 笔 录
            检查时间：2026年3月5日9时至10时
            检查地点：%s
            检查人（签名）：张建国、李明
            当事人：王小虎，男
            过程和结果：%s
            """;
    private static final String CERTIFICATE = "检　查　证\n某公（城）检字〔2026〕00001号\n批准人：赵刚　　批准时间：%s\n";

    private static CaseBuilder record(String place, String course) {
        return CaseBuilder.administrative().document("1.pdf", RECORD.formatted(place, course));
    }

    @Test
    void anInspectionWithoutCertificateIsFound() {
        assertThat(record("某小区3栋201室", "民警表明身份后进入室内检查。").run(new CertificateCheck()).findings()).singleElement()
                .satisfies(f -> {
                    assertThat(f.kind()).isEqualTo("no-inspection-certificate");
                    assertThat(f.absence()).isNotNull();
                    assertThat(f.places().getFirst().quote()).contains("表明身份");
                });
    }

    @ParameterizedTest
    @CsvSource({"某网吧,民警出示人民警察证，因情况紧急当场检查。", "某小区3栋201室,民警出示某公检字〔2026〕00001号检查证后检查。",
        "某小区门口,民警出示工作证件，当场对其人身及随身物品进行检查。"})
    void whatTheLawAllowsIsNotFound(String place, String course) {
        assertThat(record(place, course).run(new CertificateCheck()).findings()).isEmpty();
    }

    @Test
    void aHomeIsNotInspectedOnTheSpot() {
        assertThat(record("某小区3栋201室住处", "民警出示工作证，当场进行检查。").run(new CertificateCheck()).kinds())
                .containsExactly("no-inspection-certificate");
    }

    @ParameterizedTest
    @CsvSource({"2026年3月5日8时30分,false", "2026年3月5日11时,true", "2026年3月6日,true", "2026年3月5日,false"})
    void theCertificateComesFirst(String approved, boolean late) {
        var found = record("某小区3栋201室", "民警出示检查证（某公检字〔2026〕1号）后检查。")
                .document("2.pdf", CERTIFICATE.formatted(approved)).run(new CertificateCheck());
        assertThat(found.kinds().contains("certificate-after-act")).isEqualTo(late);
    }

    @Test
    void aSearchDuringAnArrestNeedsNoWarrantIfItIsUrgent() {
        String record = "搜 查 笔 录\n搜查时间：2026年3月5日9时至10时\n侦查人员：张建国、李明\n%s\n";
        assertThat(CaseBuilder.criminal().document("1.pdf", record.formatted("在执行逮捕时遇有紧急情况，依法进行搜查。"))
                .run(new CertificateCheck()).findings()).isEmpty();
        assertThat(CaseBuilder.criminal().document("1.pdf", record.formatted("表明身份后进行了搜查。"))
                .run(new CertificateCheck()).kinds()).containsExactly("no-inspection-certificate");
    }

    @ParameterizedTest
    @CsvSource({"对上述物品当场予以扣押。,true", "未扣押任何物品。,false", "没有发现违禁物品。,false"})
    void whatWasSeizedIsListed(String course, boolean missing) {
        assertThat(record("某网吧", course).run(new SeizureListCheck()).kinds().contains("seizure-list-missing"))
                .isEqualTo(missing);
        assertThat(record("某网吧", course).document("2.pdf", "扣 押 清 单\n持有人（签名）：王小虎").run(new SeizureListCheck())
                .findings()).isEmpty();
    }

    @Test
    void aPageNobodyCouldReadMakesAbsenceLessSure() {
        var found = record("某网吧", "对上述物品当场予以扣押。").unread("2.pdf").run(new SeizureListCheck());
        assertThat(found.findings().getFirst().confidence()).isLessThan(0.6);
    }

    @ParameterizedTest
    @CsvSource({"持有人（签名）：＿＿＿＿＿　　　见证人（签名）：周平,true", "持有人（签名）：王小虎　　　见证人（签名）：周平,false",
        "持有人（签名）：　　　（拒绝签名）　　　见证人（签名）：周平,false"})
    void aListIsSignedByWhoHasTo(String line, boolean unsigned) {
        assertThat(CaseBuilder.administrative().document("1.pdf", "扣 押 清 单\n" + line + "\n").run(new SeizureListCheck())
                .kinds().contains("seizure-list-unsigned")).isEqualTo(unsigned);
    }

    @ParameterizedTest
    @CsvSource({"2026年4月3日,false", "2026年4月5日,true"})
    void propertyIsHeldForThirtyDays(String released, boolean late) {
        CaseBuilder builder = CaseBuilder.administrative().document("1.pdf", "证据保全决定书\n持有人（签名）：王小虎\n物品于" + released
                + "解除扣押。\n某县公安局\n二〇二六年三月五日\n");
        assertThat(builder.run(new SeizureTimeCheck()).kinds().contains("seizure-over-time")).isEqualTo(late);
        assertThat(builder.document("2.pdf", "延长证据保全期限决定书\n").run(new SeizureTimeCheck()).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026年3月6日9时30分,false", "2026年3月6日10时30分,true", "2026年3月6日,false", "2026年3月7日,true"})
    void propertyGoesToItsKeeperWithinADay(String handed, boolean late) {
        var found = record("某网吧", "当场扣押。").document("2.pdf", "证据保全决定书\n持有人（签名）：王小虎\n上述物品于" + handed
                + "移交涉案财物管理人员。\n某县公安局\n二〇二六年三月五日\n").run(new SeizureTimeCheck());
        assertThat(found.kinds().contains("property-handed-late")).isEqualTo(late);
    }

    @Test
    void theActTheReportAndTheArrivalGoToTheTimeline() {
        var run = CaseBuilder.administrative()
                .document("1.pdf", "受案登记表\n报案时间\n2026年3月4日8时5分\n受案民警：张建国　2026年3月4日9时\n")
                .document("2.pdf", "传唤证\n被传唤人到达时间：2026年3月5日8时30分\n被传唤人（签名）：王小虎\n")
                .document("3.pdf", "行政处罚决定书\n现查明：2026年3月4日7时许，王小虎……\n").run(new TimelineCheck());
        assertThat(run.timeline()).extracting(e -> e.title().zh()).containsExactlyInAnyOrder("案发", "报案", "受案",
                "传唤到案王小虎");
    }
}
