package org.assize.internal.document;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;

/** Waits for a worker's answer. */
final class Waiting {

    private Waiting() {
    }

    /** {@return the answer} An interrupt gives the request up and stays set. */
    static <T> T answerOf(Path file, CompletableFuture<T> future) throws DocumentException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new DocumentException(file, 0, Reason.CLOSED, "", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DocumentException refusal) {
                throw refusal;
            }
            throw new DocumentException(file, 0, Reason.NO_WORKER, String.valueOf(e.getCause()), e);
        }
    }
}
