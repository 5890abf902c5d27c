package org.assize.internal.plugins.checks.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.assize.check.Finding;
import org.assize.check.TimelineKind;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.assize.internal.plugins.checks.Papers;

class ApprovalCheckTest {

    private static final String DECISION = Papers.decision("2025-11-01", "第四十三条第一款", "处罚款三百元", "2025-11-20");

    @Test
    void allLevelsInOrderOnTheDayOfTheDecisionAreInOrder() {
        CaseBuilder.Result result = run(Papers.approval("2025-11-18", "2025-11-19", "2025-11-19", "2025-11-20"));
        assertThat(result.findings()).isEmpty();
        assertThat(result.timeline()).filteredOn(e -> e.kind() == TimelineKind.APPROVAL).hasSize(4)
                .allMatch(e -> e.place() != null);
    }

    @Test
    void anEntryLeftBlankIsMissing() {
        Finding finding = run(Papers.approval("2025-11-18", "2025-11-19", "", "2025-11-20")).findings()
                .getFirst();
        assertThat(finding.kind()).isEqualTo(ApprovalCheck.MISSING);
        assertThat(finding.key()).isEqualTo("LEGAL");
        assertThat(finding.places().getFirst().quote()).contains("法制审核意见");
    }

    @Test
    void otherDepartmentsWordItOtherwise() {
        assertThat(run(Papers.otherApproval("2025-11-18", "2025-11-19", "2025-11-19", "2025-11-20")).findings())
                .isEmpty();
        assertThat(run(Papers.otherApproval("2025-11-18", "", "", "2025-11-20")).of(ApprovalCheck.MISSING))
                .extracting(Finding::key).containsExactly("DEPARTMENT", "LEGAL");
        assertThat(run(Papers.otherApproval("2025-11-18", "2025-11-19", "2025-11-19", "2025-11-21")).kinds())
                .containsExactly(ApprovalCheck.AFTER);
    }

    @Test
    void whoSignsBeforeTheOneBeforeIsOutOfOrder() {
        Finding finding = run(Papers.approval("2025-11-18", "2025-11-19", "2025-11-17", "2025-11-20")).findings()
                .getFirst();
        assertThat(finding.kind()).isEqualTo(ApprovalCheck.OUT_OF_ORDER);
        assertThat(finding.places()).hasSize(2);
    }

    @Test
    void theChiefWhoSignsTheDayAfterTheDecisionSignsTooLate() {
        Finding finding = run(Papers.approval("2025-11-18", "2025-11-19", "2025-11-19", "2025-11-21")).findings()
                .getFirst();
        assertThat(finding.kind()).isEqualTo(ApprovalCheck.AFTER);
        assertThat(finding.explanation().en()).contains("2025-11-21").contains("2025-11-20");
    }

    @Test
    void whatTheFormShowsCountsAndNotTheMetadata() {
        CaseBuilder.Result result = CaseBuilder.administrative().approval("LEGAL", "孙七", "2025-11-19")
                .document("3.pdf", DECISION)
                .document("4.pdf", Papers.approval("2025-11-18", "2025-11-19", "", "2025-11-20"))
                .run(new ApprovalCheck());
        assertThat(result.kinds()).containsExactly(ApprovalCheck.MISSING);
    }

    @Test
    void aDateThatAMachineCouldNotReadIsNotMissingWhereTheMetadataHasIt() {
        String form = Papers.approval("2025-11-18", "2025-11-19", "2025-11-19", "2025-11-20")
                .replace("孙七　　2025年11月19日", "孙七 2025年11月19晶");
        assertThat(CaseBuilder.administrative().approval("LEGAL", "孙七", "2025-11-19").document("3.pdf", DECISION)
                .scan("4.pdf", 0.85f, form).run(new ApprovalCheck()).findings()).isEmpty();
    }

    @Test
    void aLateDateThatAMachineMisreadIsShownByItsEntry() {
        String form = Papers.approval("2025-11-18", "2025-11-19", "2025-11-19", "2025-11-21")
                .replace("2025年11月21日", "2025年1月2日");
        Finding finding = CaseBuilder.administrative().approval("CHIEF", "周八", "2025-11-21").document("3.pdf", DECISION)
                .scan("4.pdf", 0.85f, form).run(new ApprovalCheck()).of(ApprovalCheck.AFTER).getFirst();
        assertThat(finding.places().getFirst().document()).isEqualTo("3.pdf");
        assertThat(finding.places()).anyMatch(p -> p.document().equals("4.pdf") && p.quote().contains("局领导意见"));
    }

    @Test
    void aDateThatAMachineWasNotSureOfIsNeitherLateNorMissing() {
        String form = Papers.approval("2025-11-18", "2025-11-19", "2025-11-19", "2025-11-20")
                .replace("周八　　2025年11月20日", "周八　　2025年{12}月20日");
        assertThat(form).contains("{12}");
        assertThat(scanned(form).findings()).isEmpty();
        assertThat(scanned(form.replace("{12}", "12")).kinds()).containsExactly(ApprovalCheck.AFTER);
    }

    @Test
    void anEntryLeftBlankIsMissingOnAScanAsWellEvenIfTheMetadataHasADate() {
        String form = Papers.approval("2025-11-18", "2025-11-19", "", "2025-11-20");
        assertThat(form).contains("＿");
        assertThat(scanned(form).of(ApprovalCheck.MISSING)).extracting(Finding::key).containsExactly("LEGAL");
        // Without a line there may be figures by hand that the machine passed over.
        assertThat(scanned(form.replace("＿", "　")).findings()).isEmpty();
    }

    @Test
    void afterABlankEntryTheDateOfTheNextIsNotTakenForIts() {
        String form = Papers.approval("2025-11-18", "", "2025-11-19", "2025-11-20").replace("法制审核意见", "法制审核写见");
        assertThat(scanned(form).kinds()).containsExactly(ApprovalCheck.MISSING);
    }

    @Test
    void anEntryWhoseTitleNobodyCouldReadBeginsWhereItsSignerStands() {
        String form = Papers.approval("2025-11-18", "2025-11-19", "2025-11-19", "2025-11-21")
                .replace("承办人意见", "承办人惠风").replace("法制审核意见", "污制审核写见").replace("局领导意见", "局领导十见");
        assertThat(scanned(form).of(ApprovalCheck.AFTER)).singleElement()
                .satisfies(f -> assertThat(f.places().getFirst().quote()).contains("2025年11月21日"));
        assertThat(scanned(form.replace("2025年11月21日", "2025年11月20日")).findings()).isEmpty();
    }

    private static CaseBuilder.Result scanned(String form) {
        return CaseBuilder.administrative().approval("LEGAL", "孙七", "2025-11-19").document("3.pdf", DECISION)
                .scan("4.pdf", 0.9f, form).run(new ApprovalCheck());
    }

    @Test
    void metadataAloneIsBelievedLess() {
        Finding finding = CaseBuilder.administrative().decided("2025-11-20").approval("HANDLER", "李四", "2025-11-18")
                .approval("DEPARTMENT", "", null).approval("CHIEF", "周八", "2025-11-20").run(new ApprovalCheck())
                .findings().getFirst();
        assertThat(finding.key()).isEqualTo("DEPARTMENT");
        assertThat(finding.absence()).isNotNull();
        assertThat(finding.confidence()).isLessThan(0.8);
    }

    @Test
    void formsOfOtherMeasuresAreNotTheApprovalOfTheDecision() {
        String summons = "呈请传唤审批表\n承办人意见\n呈请传唤。\n承办人：李四　　2025年11月1日\n领导意见\n同意。\n批准人：＿＿＿";
        assertThat(CaseBuilder.administrative().document("3.pdf", DECISION).document("2.pdf", summons)
                .document("4.pdf", Papers.approval("2025-11-18", "2025-11-19", "2025-11-19", "2025-11-20"))
                .run(new ApprovalCheck()).findings()).isEmpty();
    }

    private static CaseBuilder.Result run(String form) {
        return CaseBuilder.administrative().document("3.pdf", DECISION).document("4.pdf", form)
                .run(new ApprovalCheck());
    }
}
