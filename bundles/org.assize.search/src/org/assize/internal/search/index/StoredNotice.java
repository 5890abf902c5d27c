package org.assize.internal.search.index;

import org.assize.document.Notice;

/** The notices of a document as the index stores them. */
final class StoredNotice {

    private static final String SEPARATOR = "\t";

    private StoredNotice() {
    }

    /** {@return whether a notice says that a part of the document was not read} */
    static boolean isUnreadPart(Notice notice) {
        return notice.kind() == Notice.Kind.UNREAD_PART || notice.kind() == Notice.Kind.TRUNCATED;
    }

    static String write(Notice notice) {
        return notice.kind() + SEPARATOR + notice.page() + SEPARATOR + notice.detail();
    }

    static Notice read(String stored) {
        String[] parts = stored.split(SEPARATOR, 3);
        return new Notice(Notice.Kind.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }
}
