package org.assize.internal.document.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.assize.document.Notice;
import org.assize.document.Notice.Kind;

/** Collects what is noticed about a document, each thing once. */
final class PageReport {

    private static final int MAX_NOTICES = 1000;

    private final Set<Notice> notices = new LinkedHashSet<>();

    void add(Kind kind, int page, String detail) {
        if (notices.size() < MAX_NOTICES) {
            notices.add(new Notice(kind, page, detail == null ? "" : detail));
        }
    }

    void fonts(int page, PageFonts fonts) {
        if (!fonts.substituted().isEmpty()) {
            add(Kind.SUBSTITUTED_FONT, page, String.join(", ", fonts.substituted()));
        }
    }

    List<Notice> notices() {
        return new ArrayList<>(notices);
    }
}
