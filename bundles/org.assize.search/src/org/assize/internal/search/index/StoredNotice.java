package org.assize.internal.search.index;

import org.assize.document.Notice;

/** The notices of a document as the index stores them. */
final class StoredNotice {

    private static final String SEPARATOR = "\t";

    private StoredNotice() {
    }

    static String write(Notice notice) {
        return notice.kind() + SEPARATOR + notice.page() + SEPARATOR + notice.detail();
    }

    static Notice read(String stored) {
        String[] parts = stored.split(SEPARATOR, 3);
        return new Notice(Notice.Kind.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }
}
