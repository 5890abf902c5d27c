package org.assize.internal.ui.document.render;

import java.util.concurrent.CompletableFuture;

import org.assize.document.DocumentSession;
import org.assize.document.PageImage;
import org.assize.document.Priority;

/** A picture that is on its way, and can be asked for more urgently. For one thread. */
final class PictureOrder {

    private final DocumentSession session;
    private final Tile tile;
    private final CompletableFuture<PageImage> answer = new CompletableFuture<>();
    private boolean urgent;

    /** Asks for it. */
    PictureOrder(DocumentSession session, Tile tile, boolean inSight) {
        this.session = session;
        this.tile = tile;
        this.urgent = inSight;
        ask();
    }

    /** {@return the picture} Cancelling it cancels what was asked for. */
    CompletableFuture<PageImage> answer() {
        return answer;
    }

    /** Asks again if it came into sight since: what is only near waits until all texts are read. */
    void comesIntoSight() {
        if (!urgent) {
            urgent = true;
            ask();
        }
    }

    private void ask() {
        CompletableFuture<PageImage> asked = session.render(tile.request(),
                urgent ? Priority.IN_SIGHT : Priority.NEAR);
        // Whichever answer comes first does. The other is then taken back before its turn comes.
        answer.whenComplete((image, problem) -> asked.cancel(true));
        asked.whenComplete((image, problem) -> {
            if (problem == null) {
                answer.complete(image);
            } else {
                answer.completeExceptionally(problem);
            }
        });
    }
}
