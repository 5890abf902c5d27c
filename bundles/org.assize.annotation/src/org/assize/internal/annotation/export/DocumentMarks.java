package org.assize.internal.annotation.export;

import java.util.List;

import org.assize.annotation.MarkSnapshot;

/**
 * The marks of a document that are to be written.
 *
 * @param document the document
 * @param marks    the marks that stand on its present content, in reading order
 * @param notices  what was left out
 */
public record DocumentMarks(MarkedDocument document, List<MarkSnapshot> marks, List<String> notices) {

    public DocumentMarks {
        marks = List.copyOf(marks);
        notices = List.copyOf(notices);
    }

    /** {@return the marks with the words for them} */
    public List<WrittenMark> written() {
        return marks.stream().map(Wording::of).toList();
    }
}
