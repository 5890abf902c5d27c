package org.assize.internal.rcp.welcome;

import java.util.ArrayList;
import java.util.List;

import org.assize.casefile.IntakeMode;
import org.assize.casefile.IntakeRequest;
import org.assize.internal.rcp.Messages;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.event.AnswerData;
import org.assize.records.event.RoundPlan;
import org.assize.review.AnswersFile;
import org.assize.review.PlanRequest;
import org.assize.sample.SampleOptions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Makes the sample department: case files, library, a drawn round and a review that is half done. */
final class SampleMaker {

    private static final SampleOptions OPTIONS = new SampleOptions(24, 2, 7, 20, false);
    /** Fixed, so that the sample is the same everywhere; a real draw takes random bits. */
    private static final String SEED = "assize-sample";

    private final SampleServices services;
    private final SubMonitor progress;
    private final SampleFolder folder;

    SampleMaker(SampleServices services, SampleFolder folder, IProgressMonitor monitor) {
        this.services = services;
        this.folder = folder;
        progress = SubMonitor.convert(monitor, Messages.sampleMaking, 100);
    }

    /** Makes it and leaves its library open. */
    Library make() throws Exception {
        progress.subTask(Messages.sampleStepFiles);
        services.department().write(folder.files(), OPTIONS, progress.split(80));
        Library library = services.session().create(folder.library(), Messages.sampleLibraryName);
        progress.subTask(Messages.sampleStepImport);
        services.intake().run(library, IntakeRequest.folder(folder.files(), IntakeMode.IN_PLACE), progress.split(10));
        stopIfCancelled();
        progress.subTask(Messages.sampleStepRound);
        String round = drawRound(library);
        progress.subTask(Messages.sampleStepReview);
        reviewHalf(library, round);
        folder.markFinished();
        return library;
    }

    private String drawRound(Library library) throws Exception {
        RoundPlan plan = services.rounds().propose(library, PlanRequest.of(OPTIONS.lastMonth()));
        services.rounds().plan(library, plan);
        services.rounds().freeze(library, plan.round());
        services.rounds().draw(library, plan.round(), SEED);
        services.rounds().assign(library, plan.round(), List.of(library.reviewer().id()));
        return plan.round();
    }

    /**
     * Answers half of the items of the case file with the most to find, as the truth has it. The last one of them with
     * something to find is left open: there the sheet opens, and what a check proposes waits for the visitor.
     */
    private void reviewHalf(Library library, String round) throws Exception {
        record Open(String review, String caseFile) {
        }
        List<Open> open = library.read(state -> state.reviewsOf(round).stream()
                .map(review -> new Open(review.getId(), review.getCaseFile())).toList());
        List<AnswerData> chosen = List.of();
        String review = "";
        for (Open each : open) {
            List<AnswerData> answers = truth(each.caseFile());
            if (review.isEmpty() || findings(answers) > findings(chosen)) {
                chosen = answers;
                review = each.review();
            }
        }
        if (!review.isEmpty()) {
            List<AnswerData> half = new ArrayList<>(chosen.subList(0, chosen.size() / 2));
            half.stream().filter(SampleMaker::isFinding).reduce((first, second) -> second)
                    .filter(last -> half.stream().filter(SampleMaker::isFinding).count() > 1).ifPresent(half::remove);
            services.reviews().answer(library, review, half);
        }
    }

    private static boolean isFinding(AnswerData answer) {
        return answer.deductions().stream().anyMatch(deduction -> !deduction.evidence().isEmpty());
    }

    private List<AnswerData> truth(String caseFile) throws RefusedException {
        return AnswersFile.read(folder.truth(), caseFile).answers();
    }

    /** Deductions with a page in the half that will be answered: what a visitor wants to click on. */
    private static long findings(List<AnswerData> answers) {
        return answers.subList(0, answers.size() / 2).stream().flatMap(answer -> answer.deductions().stream())
                .filter(deduction -> !deduction.evidence().isEmpty()).count();
    }

    private void stopIfCancelled() {
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
