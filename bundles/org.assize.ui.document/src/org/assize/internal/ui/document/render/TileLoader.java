package org.assize.internal.ui.document.render;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.assize.document.DocumentSession;
import org.assize.document.PageImage;
import org.jspecify.annotations.Nullable;

/**
 * Gets pictures from the worker, the nearest first, a few at a time; what is no longer wanted is cancelled.
 *
 * @param <I> what a picture becomes
 */
public final class TileLoader<I> {

    /** Where pictures arrive, on the UI thread. */
    public interface Receiver<I> {

        void loaded(Tile tile, I picture);

        /** A page could not be drawn. It is not asked for again before {@link TileLoader#retry}. */
        void failed(int page);
    }

    /** One picture is drawn while the next already waits in the worker. */
    private static final int AT_ONCE = 2;

    private final DocumentSession session;
    private final BiFunction<Tile, PageImage, I> maker;
    private final Executor making;
    private final Executor ui;
    private final Receiver<I> receiver;
    private final Map<Tile, PictureOrder> running = new HashMap<>();
    private final Deque<Tile> waiting = new ArrayDeque<>();
    private final Map<Integer, Throwable> failures = new HashMap<>();
    private Predicate<Tile> inSight = tile -> true;
    private boolean closed;

    /**
     * Loads nothing yet.
     *
     * @param maker  makes what is kept from what the worker sent
     * @param making where that is done
     * @param ui     the thread this loader lives in
     */
    public TileLoader(DocumentSession session, BiFunction<Tile, PageImage, I> maker, Executor making, Executor ui,
            Receiver<I> receiver) {
        this.session = session;
        this.maker = maker;
        this.making = making;
        this.ui = ui;
        this.receiver = receiver;
    }

    /**
     * Replaces all wishes.
     *
     * @param missing in sight or near, the most urgent first
     * @param seen    tells which are in sight
     */
    public void want(Collection<Tile> missing, Predicate<Tile> seen) {
        inSight = seen;
        waiting.clear();
        Set<Tile> wanted = new HashSet<>(missing);
        for (Tile tile : List.copyOf(running.keySet())) {
            if (!wanted.contains(tile)) {
                running.remove(tile).answer().cancel(true);
            }
        }
        running.forEach((tile, order) -> {
            if (seen.test(tile)) {
                order.comesIntoSight();
            }
        });
        for (Tile tile : missing) {
            if (!running.containsKey(tile) && !failures.containsKey(tile.page())) {
                waiting.add(tile);
            }
        }
        next();
    }

    /** {@return why a page could not be drawn, or null} */
    public @Nullable Throwable failure(int page) {
        return failures.get(page);
    }

    /** Forgets that a page could not be drawn. */
    public void retry(int page) {
        failures.remove(page);
    }

    /** {@return whether nothing is on its way} */
    public boolean isIdle() {
        return running.isEmpty() && waiting.isEmpty();
    }

    /** Cancels everything. A picture that is being made right now still arrives. */
    public void close() {
        closed = true;
        want(List.of(), tile -> false);
    }

    private void next() {
        while (!closed && running.size() < AT_ONCE && !waiting.isEmpty()) {
            Tile tile = waiting.remove();
            PictureOrder order = new PictureOrder(session, tile, inSight.test(tile));
            running.put(tile, order);
            order.answer().thenApplyAsync(image -> maker.apply(tile, image), making)
                    .whenCompleteAsync((picture, problem) -> arrived(tile, order, picture, problem), ui);
        }
    }

    private void arrived(Tile tile, PictureOrder order, @Nullable I picture, @Nullable Throwable problem) {
        boolean current = running.remove(tile, order);
        if (picture != null) {
            // Even a picture that scrolled away is handed over: it has been paid for, and must be disposed of by
            // someone.
            receiver.loaded(tile, picture);
        } else if (problem != null && current && !(cause(problem) instanceof CancellationException)) {
            failures.put(tile.page(), cause(problem));
            waiting.removeIf(t -> t.page() == tile.page());
            receiver.failed(tile.page());
        }
        next();
    }

    private static Throwable cause(Throwable problem) {
        return problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
    }
}
