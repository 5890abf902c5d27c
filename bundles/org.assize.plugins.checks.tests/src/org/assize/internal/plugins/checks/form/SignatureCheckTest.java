package org.assize.internal.plugins.checks.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.internal.plugins.checks.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureCheckTest {

    private static CaseBuilder.Result check(String... pages) {
        return CaseBuilder.administrative().decided("2026-05-06").document("询问笔录.pdf", pages)
                .run(new SignatureCheck());
    }

    @ParameterizedTest
    @ValueSource(strings = {"王某某（签名捺指印）　2026年3月4日", "被询问人（签名捺指印）：王某某", "被询问人：拒绝签名，已注明",
            "被询问人（签名）：＿＿＿　（被询问人拒绝签名）"})
    void aRecordThatIsSignedOrRefusedIsInOrder(String end) {
        assertThat(check("询问笔录\n询问人（签名）：李一、张二\n答：没有了。", "答：以上笔录我看过，和我说的相符。\n" + end).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"被询问人＿＿＿＿＿（签名捺指印）　＿＿年＿月＿日", "被询问人（签名捺指印）：", "被询问人（签名）：＿＿＿＿＿"})
    void aRecordThatNobodySignedIsFoundOnItsLastPage(String end) {
        assertThat(check("询问笔录\n询问人（签名）：李一、张二\n答：没有了。", "答：以上笔录我看过，和我说的相符。\n" + end).findings())
                .singleElement().satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo("signature-missing");
                    assertThat(finding.places()).singleElement()
                            .satisfies(place -> assertThat(place.page()).isEqualTo(2));
                    assertThat(finding.sources()).isNotEmpty();
                });
    }

    @Test
    void anOfficerWhoDidNotSignIsFound() {
        assertThat(check("询问笔录\n询问人（签名）：　　　　\n记录人（签名）：张二\n答：没有了。\n王某某（签名）").findings()).hasSize(1);
    }

    @Test
    void aListOfSeizedPropertyIsLeftToTheCheckOfSeizures() {
        assertThat(CaseBuilder.administrative().document("扣押清单.pdf", "扣押清单\n持有人（签名）：＿＿＿＿")
                .run(new SignatureCheck()).findings()).isEmpty();
    }

    @Test
    void onAScanAnEmptyLabelMayHideASignatureByHand() {
        assertThat(CaseBuilder.administrative().scan("询问笔录.pdf", 0.9f, "询问笔录\n被询问人(签名):\n")
                .run(new SignatureCheck()).findings()).isEmpty();
    }

    @Test
    void onAScanTheFormOfADateWithoutFiguresShowsThatNobodySigned() {
        assertThat(CaseBuilder.administrative().scan("询问笔录.pdf", 0.9f, "询问笔录\n被鹿问人 (签名拉指印) 年 月_ 日\n")
                .run(new SignatureCheck()).kinds()).containsExactly("signature-missing");
    }
}
