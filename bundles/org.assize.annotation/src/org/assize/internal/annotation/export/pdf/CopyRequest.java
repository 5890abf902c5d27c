package org.assize.internal.annotation.export.pdf;

import java.util.List;

import org.assize.annotation.MarkSnapshot;

/**
 * What a copy shall hold.
 *
 * @param file     absolute path of the original
 * @param marks    what is written into the copy, in this order
 * @param resolved what is said about marks that are settled
 */
public record CopyRequest(String file, List<WrittenMark> marks, String resolved) {

    /**
     * A mark with the words that other programs show for it.
     *
     * @param mark    the mark
     * @param subject what kind of mark it is
     * @param word    what a stamp says; empty for other marks
     */
    public record WrittenMark(MarkSnapshot mark, String subject, String word) {
    }

    public CopyRequest {
        marks = List.copyOf(marks);
    }
}
