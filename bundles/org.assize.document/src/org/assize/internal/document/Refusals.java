package org.assize.internal.document;

import java.nio.file.Path;

import org.assize.document.DocumentException.Reason;
import org.eclipse.osgi.util.NLS;

/** Says in the user's language why a document is refused. */
public final class Refusals {

    private Refusals() {
    }

    /** {@return a sentence naming file, page (if not 0), reason and detail (if any)} */
    public static String message(Path file, int page, Reason reason, String detail) {
        String why = why(reason, detail);
        return page > 0 ? NLS.bind(Messages.aboutPage, new Object[] {file, page, why})
                : NLS.bind(Messages.aboutFile, file, why);
    }

    /** {@return a sentence naming a file within another} */
    public static String part(String name, Reason reason, String detail) {
        return NLS.bind(Messages.aboutFile, name, why(reason, detail));
    }

    /** {@return reason and detail (if any)} */
    public static String why(Reason reason, String detail) {
        return detail.isBlank() ? text(reason) : NLS.bind(Messages.withDetail, text(reason), detail);
    }

    private static String text(Reason reason) {
        return switch (reason) {
            case UNREADABLE -> Messages.unreadable;
            case UNSUPPORTED -> Messages.unsupported;
            case DAMAGED -> Messages.damaged;
            case ENCRYPTED -> Messages.encrypted;
            case NO_SUCH_PAGE -> Messages.noSuchPage;
            case TOO_LARGE -> Messages.tooLarge;
            case TIMED_OUT -> Messages.timedOut;
            case OUT_OF_MEMORY -> Messages.outOfMemory;
            case WORKER_DIED -> Messages.workerDied;
            case NO_WORKER -> Messages.noWorker;
            case CLOSED -> Messages.closed;
        };
    }
}
