package org.assize.internal.check;

import org.assize.check.run.CheckRun;
import org.assize.internal.check.input.CaseInput;
import org.assize.internal.check.worker.Answer;

/** What came of one check in one case file in a worker process. */
sealed interface Outcome {

    /** The case file. */
    CaseInput input();

    /** The check. */
    RegisteredCheck check();

    /** It came to its end. */
    record Found(CaseInput input, RegisteredCheck check, Answer.Found found) implements Outcome {
    }

    /**
     * It failed.
     *
     * @param reason for people; may quote the case file
     * @param trace  where; nothing of the case file
     */
    record Failed(CaseInput input, RegisteredCheck check, CheckRun.Ending ending, String reason, String trace)
            implements Outcome {
    }

    /** It did not get to run, for no fault of its own. */
    record NotRun(CaseInput input, RegisteredCheck check, String reason) implements Outcome {
    }
}
