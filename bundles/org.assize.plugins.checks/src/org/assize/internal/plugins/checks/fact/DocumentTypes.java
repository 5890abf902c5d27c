package org.assize.internal.plugins.checks.fact;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.assize.check.TextOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Tells the kind of a document: by the title at the top of its first page, else by the type and the title that the
 * upstream system or the file name gives. A title that a machine read may have one sign wrong.
 */
final class DocumentTypes {

    private static final int TOP_LINES = 12;
    private static final int LONGEST_LINE = 26;
    private static final int LEAST_FUZZY = 4;

    private final DocumentText text;
    private final boolean machine;

    DocumentTypes(DocumentText text) {
        this.text = text;
        this.machine = text.document().pages().stream().anyMatch(p -> p.origin() == TextOrigin.MACHINE);
    }

    DocumentType main() {
        int lines = 0;
        for (int start = 0; start < text.length() && lines < TOP_LINES; lines++) {
            int end = lineEnd(start);
            Optional<DocumentType> type = ofTitle(text.compact().text().substring(start, end), machine);
            if (type.isPresent()) {
                return type.get();
            }
            start = end;
        }
        return ofTitle(CompactText.fold(text.document().type()), false)
                .or(() -> within(CompactText.fold(text.document().title())))
                .or(() -> within(CompactText.fold(text.document().path()))).orElse(DocumentType.OTHER);
    }

    /** The kinds whose titles stand as lines of their own: a decision and its list are often one document. */
    Set<DocumentType> all(DocumentType main) {
        Set<DocumentType> types = EnumSet.of(main);
        if (!main.isOneOf(DocumentType.CONTENTS, DocumentType.COVER)) {
            for (int start = 0; start < text.length();) {
                int end = lineEnd(start);
                ofTitle(text.compact().text().substring(start, end), false).ifPresent(types::add);
                start = end;
            }
        }
        return types;
    }

    private int lineEnd(int start) {
        int end = start + 1;
        while (end < text.length() && !text.compact().gap(end).atLeast(Gap.WRAP)) {
            end++;
        }
        return end;
    }

    private static Optional<DocumentType> ofTitle(String line, boolean fuzzy) {
        if (line.isEmpty() || line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String bare = line.replaceAll("\\([^)]*\\)$", "").replaceAll("\\([^)]*\\)?及清单$|及清单$", "");
        Best best = new Best();
        for (DocumentType type : DocumentType.values()) {
            for (String title : type.titles()) {
                if (bare.endsWith(title) || fuzzy && title.length() >= LEAST_FUZZY && nearlyEnds(bare, title)) {
                    best.offer(type, title.length());
                }
            }
        }
        return Optional.ofNullable(best.type);
    }

    private static Optional<DocumentType> within(String name) {
        Best best = new Best();
        for (DocumentType type : DocumentType.values()) {
            type.titles().stream().filter(name::contains).forEach(t -> best.offer(type, t.length()));
        }
        return Optional.ofNullable(best.type);
    }

    private static boolean nearlyEnds(String line, String title) {
        return line.length() >= title.length()
                && Likeness.differences(line.substring(line.length() - title.length()), title) <= 1;
    }

    /** The longest title wins: 扣押笔录 is not 笔录. */
    private static final class Best {

        private @Nullable DocumentType type;
        private int length;

        void offer(DocumentType candidate, int titleLength) {
            if (titleLength > length) {
                type = candidate;
                length = titleLength;
            }
        }
    }
}
