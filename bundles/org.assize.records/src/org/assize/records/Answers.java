package org.assize.records;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.assize.model.review.AbsenceRecord;
import org.assize.model.review.Answer;
import org.assize.model.review.Deduction;
import org.assize.model.review.EvidenceRef;
import org.assize.model.review.ReviewFactory;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;
import org.jspecify.annotations.Nullable;

/** Between the recorded form of answers and the EMF form. Both ways together lose nothing. */
public final class Answers {

    private static final ReviewFactory MODEL = ReviewFactory.eINSTANCE;

    private Answers() {
    }

    /** The EMF form of an answer given by somebody at some time. */
    public static Answer toModel(AnswerData data, String by, Instant at) {
        Answer answer = MODEL.createAnswer();
        answer.setItem(data.item());
        answer.setOutcome(data.outcome());
        data.deductions().forEach(d -> answer.getDeductions().add(deduction(d)));
        answer.setReason(data.reason());
        data.evidence().forEach(e -> answer.getEvidence().add(evidence(e)));
        answer.setAbsence(absence(data.absence()));
        answer.setProposal(data.proposal());
        answer.setBy(by);
        answer.setAt(at);
        return answer;
    }

    /** All evidence of an answer, also that of its deductions. */
    public static Stream<EvidenceRef> evidenceOf(Answer answer) {
        return Stream.concat(answer.getEvidence().stream(),
                answer.getDeductions().stream().flatMap(d -> d.getEvidence().stream()));
    }

    /** The recorded form of an answer. */
    public static AnswerData toData(Answer answer) {
        return new AnswerData(answer.getItem(), answer.getOutcome(),
                answer.getDeductions().stream().map(Answers::deduction).toList(), answer.getReason(),
                answer.getEvidence().stream().map(Answers::evidence).toList(), absence(answer.getAbsence()),
                answer.getProposal());
    }

    /** The recorded form of all answers of a review. */
    public static List<AnswerData> toData(List<Answer> answers) {
        return answers.stream().map(Answers::toData).toList();
    }

    private static Deduction deduction(DeductionData data) {
        Deduction deduction = MODEL.createDeduction();
        deduction.setRule(data.rule());
        deduction.setCount(data.count());
        deduction.setWaived(data.waived());
        deduction.setRemark(data.remark());
        data.evidence().forEach(e -> deduction.getEvidence().add(evidence(e)));
        deduction.setAbsence(absence(data.absence()));
        return deduction;
    }

    private static DeductionData deduction(Deduction deduction) {
        return new DeductionData(deduction.getRule(), deduction.getCount(), deduction.isWaived(),
                deduction.getRemark(), deduction.getEvidence().stream().map(Answers::evidence).toList(),
                absence(deduction.getAbsence()));
    }

    private static EvidenceRef evidence(EvidenceData data) {
        EvidenceRef evidence = MODEL.createEvidenceRef();
        evidence.setDocument(data.document());
        evidence.setTitle(data.title());
        evidence.setAnchor(Anchors.toModel(data.anchor()));
        return evidence;
    }

    private static EvidenceData evidence(EvidenceRef evidence) {
        return new EvidenceData(evidence.getDocument(), evidence.getTitle(), Anchors.toData(evidence.getAnchor()));
    }

    private static @Nullable AbsenceRecord absence(@Nullable AbsenceData data) {
        if (data == null) {
            return null;
        }
        AbsenceRecord absence = MODEL.createAbsenceRecord();
        absence.setSearched(data.searched());
        absence.setScope(data.scope());
        absence.setPages(data.pages());
        absence.setPagesWithoutText(data.pagesWithoutText());
        absence.setPagesUncertain(data.pagesUncertain());
        absence.getQueries().addAll(data.queries());
        return absence;
    }

    private static @Nullable AbsenceData absence(@Nullable AbsenceRecord absence) {
        return absence == null ? null : new AbsenceData(absence.getSearched(), absence.getScope(), absence.getPages(),
                absence.getPagesWithoutText(), absence.getPagesUncertain(), absence.getQueries());
    }
}
