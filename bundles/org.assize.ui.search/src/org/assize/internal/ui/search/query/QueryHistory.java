package org.assize.internal.ui.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogSettings;

/** The last queries, the latest first; kept over restarts. UI thread only. */
public final class QueryHistory {

    static final int LIMIT = 50;
    private static final String KEY = "queries";

    private final IDialogSettings settings;
    private final List<String> queries;
    /** Where somebody looks who goes back with the arrow keys; -1 for what is being typed. */
    private int at = -1;
    private String typed = "";

    public QueryHistory(IDialogSettings settings) {
        this.settings = settings;
        String[] kept = settings.getArray(KEY);
        queries = new ArrayList<>(kept == null ? List.of() : Arrays.asList(kept));
    }

    /** {@return the queries, the latest first} */
    public List<String> list() {
        return List.copyOf(queries);
    }

    /** Remembers a query as the latest one. */
    public void add(String query) {
        if (!query.isBlank()) {
            queries.remove(query);
            queries.addFirst(query);
            if (queries.size() > LIMIT) {
                queries.removeLast();
            }
            settings.put(KEY, queries.toArray(String[]::new));
        }
        at = -1;
    }

    /**
     * Goes one query back, beginning at what is being typed.
     *
     * @param now what stands in the field
     * @return what should stand there
     */
    String back(String now) {
        if (at < 0) {
            typed = now;
        }
        int next = at + 1;
        if (next < queries.size() && queries.get(next).equals(now)) {
            next++; // it would look as if the key did nothing
        }
        at = Math.min(next, queries.size() - 1);
        return at < 0 ? now : queries.get(at);
    }

    /** Goes one query forward again, in the end to what was being typed. */
    String forward() {
        at--;
        return at < 0 ? typed : queries.get(at);
    }

    /** {@return whether somebody has gone back} */
    boolean isBack() {
        return at >= 0;
    }

    /** What stands in the field was typed now. */
    void typing() {
        at = -1;
    }
}
