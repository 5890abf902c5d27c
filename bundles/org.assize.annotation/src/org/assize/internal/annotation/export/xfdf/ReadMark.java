package org.assize.internal.annotation.export.xfdf;

import java.util.List;

import org.assize.model.annotation.MarkKind;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkStyleData;
import org.assize.records.event.PathData;
import org.jspecify.annotations.Nullable;

/**
 * A mark as a file proposes it, before it has its place in a document.
 *
 * @param name   what the file calls it; may be empty
 * @param kind   its kind
 * @param page   from 1
 * @param shape  where it stands
 * @param style  how it is drawn
 * @param text   what was written
 * @param tags   tags
 * @param author who made it, as the file says; may be empty
 */
record ReadMark(String name, MarkKind kind, int page, Shape shape, MarkStyleData style, String text,
        List<String> tags, String author) {

    /**
     * Where a mark stands.
     *
     * @param paths    its paths
     * @param boxes    its boxes
     * @param recorded the place as this product had recorded it; null if another program made the file
     */
    record Shape(List<PathData> paths, List<BoxData> boxes, @Nullable AnchorData recorded) {
    }
}
