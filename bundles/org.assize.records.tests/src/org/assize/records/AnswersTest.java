package org.assize.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnchorData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.BoxData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void an_answer_comes_back_from_the_model_as_it_went_in() {
        AbsenceData absence = new AbsenceData("检查证", "全卷", 30, 2, 1, List.of("\"检查证\""));
        EvidenceData evidence = new EvidenceData("05-笔录.pdf", "笔录",
                new AnchorData("ab", 3, List.of(new BoxData(1, 2, 3, 4)), "引文", "前", "后"));
        AnswerData answer = new AnswerData("2.3", AnswerOutcome.DEDUCTED,
                List.of(new DeductionData("2.3-a", 2, true, "评语", List.of(evidence), absence)), "理由",
                List.of(evidence), absence, "proposal");

        assertThat(Answers.toData(Answers.toModel(answer, "li", Instant.EPOCH))).isEqualTo(answer);
    }
}
