package org.example.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assize.model.casefile.CaseFile;
import org.assize.model.review.Answer;
import org.assize.model.review.Deduction;
import org.assize.model.review.EvidenceRef;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.report.ReportRequest;
import org.assize.report.ReportSubject;
import org.assize.report.ReportTemplate;
import org.osgi.service.component.annotations.Component;

/** What was found in the sealed reviews of a round, one line for each deduction, for the units to work off. */
@Component
public final class ProblemLedger implements ReportTemplate {

    private static final List<String> HEADING =
            List.of("案号", "办案单位", "承办人", "评查项", "扣分标准", "次数", "问题", "页码依据");

    @Override
    public String id() {
        return "org.example.problem-ledger";
    }

    @Override
    public String title(Locale locale) {
        return locale.getLanguage().equals("zh") ? "问题台账" : "Ledger of problems";
    }

    @Override
    public ReportSubject subject() {
        return ReportSubject.ROUND;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public byte[] compose(ReportRequest request) throws RefusedException {
        String round = request.subject();
        if (!request.library().read(state -> state.round(round).isPresent())) {
            throw new RefusedException("round.none", round, "There is no round " + round + ".");
        }
        String table = request.library().read(state -> Stream
                .concat(Stream.of(HEADING), state.reviewsOf(round).stream()
                        .filter(review -> review.getState() == ReviewState.SEALED)
                        .flatMap(review -> lines(state, review)))
                .map(Csv::line).collect(Collectors.joining()));
        // Spreadsheets take a file for UTF-8 only by this mark.
        return ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<List<String>> lines(Projection state, Review review) {
        CaseFile caseFile = state.caseFile(review.getCaseFile()).orElseThrow();
        String unit = caseFile.getUnit() == null ? "" : caseFile.getUnit().getName();
        String handler = caseFile.getHandler() == null ? "" : caseFile.getHandler().getName();
        return review.getAnswers().stream().flatMap(answer -> answer.getDeductions().stream()
                .filter(deduction -> !deduction.isWaived())
                .map(deduction -> List.of(caseFile.getNumber(), unit, handler, answer.getItem(), deduction.getRule(),
                        Integer.toString(deduction.getCount()), words(answer, deduction), pages(deduction))));
    }

    private static String words(Answer answer, Deduction deduction) {
        return deduction.getRemark().isEmpty() ? answer.getReason() : deduction.getRemark();
    }

    private static String pages(Deduction deduction) {
        return deduction.getAbsence() != null ? "缺失：" + deduction.getAbsence().getSearched()
                : deduction.getEvidence().stream().map(ProblemLedger::page).collect(Collectors.joining("；"));
    }

    private static String page(EvidenceRef evidence) {
        return evidence.getDocument() + " 第 " + evidence.getAnchor().getPage() + " 页";
    }
}
