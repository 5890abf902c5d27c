package org.assize.internal.ui.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.assize.document.DocumentSession;
import org.assize.document.PageText;
import org.jspecify.annotations.Nullable;

/** The text of pages, fetched once and held while it is likely to be needed. Lives in one thread. */
public final class PageTexts {

    private static final int HELD = 256;

    private final DocumentSession session;
    private final Executor ui;
    private final Map<Integer, PageText> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, PageText> eldest) {
            return size() > HELD;
        }
    };
    private final Map<Integer, List<Consumer<PageText>>> waiting = new HashMap<>();

    /**
     * Nothing is fetched yet.
     *
     * @param ui the thread this object lives in
     */
    public PageTexts(DocumentSession session, Executor ui) {
        this.session = session;
        this.ui = ui;
    }

    public int pageCount() {
        return session.pageCount();
    }

    /** {@return the text of a page if it has arrived, otherwise null} */
    public @Nullable PageText now(int page) {
        return known.get(page);
    }

    /**
     * Calls back with the text of a page, at once if it is there. A page whose text cannot be read counts as a page
     * without text; that it could not be read is told where the page is drawn.
     */
    public void get(int page, Consumer<PageText> receiver) {
        PageText text = known.get(page);
        if (text != null) {
            receiver.accept(text);
            return;
        }
        List<Consumer<PageText>> receivers = waiting.get(page);
        if (receivers != null) {
            receivers.add(receiver);
            return;
        }
        waiting.put(page, new ArrayList<>(List.of(receiver)));
        CompletableFuture<PageText> future = session.text(page);
        future.whenCompleteAsync((arrived, problem) -> arrived(page,
                arrived == null ? PageText.empty(page) : arrived), ui);
    }

    /** Fetches a page that will probably be needed. */
    public void prefetch(int page) {
        get(page, text -> { });
    }

    private void arrived(int page, PageText text) {
        known.put(page, text);
        waiting.remove(page).forEach(receiver -> receiver.accept(text));
    }
}
