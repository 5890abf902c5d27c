package org.assize.internal.plugins.checks.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.internal.plugins.checks.CaseBuilder;
import org.junit.jupiter.api.Test;

class RoleConflictCheckTest {

    private static final String QUESTIONING = "询 问 笔 录\n询问人：张建国、李明\n被询问人：王小虎\n";

    @Test
    void anOfficerIsNoObserver() {
        var found = run(CaseBuilder.criminal().document("1.pdf", QUESTIONING).document("2.pdf",
                "搜 查 笔 录\n搜查时间：2026年3月5日9时至10时\n侦查人员：赵刚、孙强\n见证人：李明，男，30岁\n"));
        assertThat(found.of("incompatible-roles")).singleElement().satisfies(f -> {
            assertThat(f.places().getFirst().document()).isEqualTo("2.pdf");
            assertThat(f.places()).extracting(p -> p.document()).contains("1.pdf");
            assertThat(f.sources()).anyMatch(s -> s.law().contains("刑事案件程序规定"));
        });
    }

    @Test
    void whoHandledTheCaseDoesNotReviewIt() {
        var found = run(CaseBuilder.administrative().document("1.pdf", QUESTIONING).document("2.pdf",
                "呈请行政处罚审批表\n法制审核意见\n同意。　　审核人：张建国　　2026年3月6日\n"));
        assertThat(found.kinds()).containsExactly("incompatible-roles");
    }

    @Test
    void aSuspectIsNoObserverButMaySignWhereEitherMay() {
        String list = "扣 押 清 单\n持有人（签名）：王小虎　　　见证人（签名）：%s\n办案民警（签名）：张建国　李明\n";
        assertThat(run(CaseBuilder.administrative().document("1.pdf", list.formatted("王小虎"))).kinds())
                .containsExactly("incompatible-roles");
        assertThat(run(CaseBuilder.administrative().document("1.pdf", list.formatted("周平"))).findings()).isEmpty();
        assertThat(run(CaseBuilder.administrative().document("1.pdf",
                "检 查 证\n被检查人或者见证人（签名）：王小虎\n").document("2.pdf", list.formatted("周平"))).findings()).isEmpty();
    }

    @Test
    void whoSignsAfterALabelThatAMachineMisreadIsNobodyInParticular() {
        String record = "检查笔录\n当事人（签名捺指印）：王小虎 (网i下人(签名捺指印）：周平\n见证人：周平，女，49岁\n";
        assertThat(run(CaseBuilder.administrative().scan("1.pdf", 0.9f, record)).findings()).isEmpty();
        assertThat(run(CaseBuilder.administrative().scan("1.pdf", 0.9f,
                record.replace(" (网i下人(签名捺指印）：", "人pcssmm :"))).findings()).isEmpty();
        assertThat(run(CaseBuilder.administrative().scan("1.pdf", 0.9f, record.replace("(网i下人(签名捺指印）：", ""))).kinds())
                .containsExactly("incompatible-roles");
    }

    private static CaseBuilder.Result run(CaseBuilder builder) {
        return builder.run(new RoleConflictCheck());
    }
}
