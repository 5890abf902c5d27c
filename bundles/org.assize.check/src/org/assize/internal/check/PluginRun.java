package org.assize.internal.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.assize.check.run.CheckRun;
import org.assize.document.SeparateProcess;
import org.assize.document.SeparateProcess.Ending;
import org.assize.internal.check.input.CaseInput;
import org.assize.internal.check.worker.Answer;
import org.assize.internal.check.worker.AnswerReader;
import org.assize.internal.check.worker.BatchRequest;
import org.assize.internal.check.worker.CheckTask;
import org.eclipse.osgi.util.NLS;

/**
 * Runs the checks of one plugin over some case files in a worker process. When a check ends the process, what was done
 * before is kept, the check has failed for that case file, and the rest goes on in a new process.
 */
final class PluginRun {

    /** What is left to do in one case file; checks by their number. */
    private record Work(CaseInput input, List<Integer> checks) {
    }

    private final List<RegisteredCheck> checks;
    private final CheckLimits limits;
    private final Consumer<Outcome> outcomes;
    private final Predicate<RegisteredCheck> isOff;
    private final BooleanSupplier cancelled;
    private List<Work> open = new ArrayList<>();

    PluginRun(List<RegisteredCheck> checks, CheckLimits limits, Consumer<Outcome> outcomes,
            Predicate<RegisteredCheck> isOff, BooleanSupplier cancelled) {
        this.checks = List.copyOf(checks);
        this.limits = limits;
        this.outcomes = outcomes;
        this.isOff = isOff;
        this.cancelled = cancelled;
    }

    void add(CaseInput input, List<RegisteredCheck> wanted) {
        open.add(new Work(input, wanted.stream().map(checks::indexOf).toList()));
    }

    /** Runs until nothing is left. */
    void run() throws IOException {
        while (!open.isEmpty()) {
            BatchRequest request = new BatchRequest(checks.stream().map(c -> c.type().getName()).toList(),
                    open.stream().map(w -> w.input().request(w.checks())).toList());
            AnswerReader reader = new AnswerReader(request);
            Ending ending = SeparateProcess.runGradually(checks.getFirst().type(), CheckTask.class,
                    request.toBytes(), new SeparateProcess.Limits(limits.heapMegabytes(), limits.each()),
                    (answer, how) -> {
                        reader.read(answer);
                        return how;
                    }, cancelled);
            Set<List<Integer>> done = new HashSet<>();
            reader.answers().forEach(answer -> take(answer, done));
            last(reader, ending, done);
            goOn(done);
        }
    }

    private void take(Answer answer, Set<List<Integer>> done) {
        switch (answer) {
            case Answer.Found a -> {
                done.add(List.of(a.caseFile(), a.check()));
                outcomes.accept(new Outcome.Found(input(a.caseFile()), checks.get(a.check()), a));
            }
            case Answer.Threw a -> {
                done.add(List.of(a.caseFile(), a.check()));
                failed(a.caseFile(), a.check(), CheckRun.Ending.FAILED, a.what(), a.trace());
            }
            case Answer.NotLoaded a -> notLoaded(a.caseFile(), a.reason(), done);
            case Answer.Loading a -> { }
            case Answer.Started a -> { }
            case Answer.End a -> { }
        }
    }

    /** Finds out what the process died of, if it did. */
    private void last(AnswerReader reader, Ending ending, Set<List<Integer>> done) {
        switch (reader.last()) {
            case Answer.Started a -> {
                done.add(List.of(a.caseFile(), a.check()));
                failed(a.caseFile(), a.check(), endingOf(ending, reader), reason(ending, reader), "");
            }
            case Answer.Loading a when !reader.answers().isEmpty() ->
                notLoaded(a.caseFile(), reason(ending, reader), done);
            default -> {
                if (done.isEmpty()) {
                    // Not even begun: the process cannot work, and would not a second time.
                    for (int i = 0; i < open.size(); i++) {
                        notLoaded(i, Messages.processFailed, done);
                    }
                }
            }
        }
    }

    private void notLoaded(int number, String reason, Set<List<Integer>> done) {
        for (int check : open.get(number).checks()) {
            if (done.add(List.of(number, check))) {
                outcomes.accept(new Outcome.NotRun(input(number), checks.get(check), reason));
            }
        }
    }

    private void failed(int number, int check, CheckRun.Ending ending, String reason, String trace) {
        outcomes.accept(new Outcome.Failed(input(number), checks.get(check), ending, reason, trace));
    }

    private CaseInput input(int number) {
        return open.get(number).input();
    }

    private void goOn(Set<List<Integer>> done) {
        List<Work> left = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            int number = i;
            // A check that hangs must not hang in every case file before it is left out.
            List<Integer> still = open.get(i).checks().stream().filter(c -> !done.contains(List.of(number, c)))
                    .filter(c -> !isOff.test(checks.get(c))).toList();
            if (!still.isEmpty()) {
                left.add(new Work(open.get(i).input(), still));
            }
        }
        open = left;
    }

    private static CheckRun.Ending endingOf(Ending ending, AnswerReader reader) {
        return switch (ending) {
            case SILENT -> CheckRun.Ending.TIMED_OUT;
            case OUT_OF_MEMORY -> CheckRun.Ending.OUT_OF_MEMORY;
            case TALKATIVE -> CheckRun.Ending.FAILED;
            case DONE, DIED -> reader.isNonsense() ? CheckRun.Ending.FAILED : CheckRun.Ending.DIED;
        };
    }

    private String reason(Ending ending, AnswerReader reader) {
        return switch (ending) {
            case SILENT -> NLS.bind(Messages.tookTooLong, limits.each().toSeconds());
            case OUT_OF_MEMORY -> NLS.bind(Messages.tookTooMuchMemory, limits.heapMegabytes());
            case TALKATIVE -> Messages.saidTooMuch;
            case DONE, DIED -> reader.isNonsense() ? Messages.saidNonsense : Messages.endedProcess;
        };
    }
}
