package org.assize.records.event;

import java.util.List;

import org.assize.model.annotation.MarkKind;

/**
 * A mark as its author made or changed it; see the model class Mark.
 *
 * @param id       identity, a UUID
 * @param caseFile number of the case file
 * @param document path of the document within the case file
 * @param anchor   where it stands; its boxes are the bounds of the mark
 * @param paths    the exact outline where boxes do not say it: for marks of text one path of four corners (lower left,
 *                 lower right, upper right, upper left, seen with the text upright) for each run, for an arrow one path
 *                 of its start and its end, for ink one path for each stroke
 * @param style    how it is drawn
 * @param text     what the author wrote; may be empty
 * @param tags     tags, in the order given
 */
public record MarkData(String id, MarkKind kind, String caseFile, String document, AnchorData anchor,
        List<PathData> paths, MarkStyleData style, String text, List<String> tags) {

    public MarkData {
        paths = List.copyOf(paths);
        tags = List.copyOf(tags);
    }
}
