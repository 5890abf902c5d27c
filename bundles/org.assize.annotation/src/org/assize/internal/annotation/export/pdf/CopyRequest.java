package org.assize.internal.annotation.export.pdf;

import java.util.List;

import org.assize.internal.annotation.export.WrittenMark;

/**
 * What a copy shall hold.
 *
 * @param file     absolute path of the original
 * @param marks    what is written into the copy, in this order
 * @param resolved what is said about marks that are settled
 */
public record CopyRequest(String file, List<WrittenMark> marks, String resolved) {

    public CopyRequest {
        marks = List.copyOf(marks);
    }
}
