package org.assize.internal.ui.casefile.explorer;

import org.assize.internal.ui.casefile.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * The case file or document a selection stands for.
 *
 * @param caseFile number of the case file; empty when there is none
 * @param document path of the document; empty for the case file as a whole
 */
public record Subject(String caseFile, String document) {

    /** Nothing. */
    public static final Subject NONE = new Subject("", "");

    /** What a selected element stands for. */
    public static Subject of(@Nullable Object element) {
        return element instanceof Node node ? switch (node.content()) {
            case CaseEntry entry -> new Subject(entry.number(), "");
            case DocumentEntry document -> new Subject(document.caseFile(), document.path());
            case CaseSubject other -> new Subject(other.caseFile(), "");
            default -> NONE;
        } : NONE;
    }
}
