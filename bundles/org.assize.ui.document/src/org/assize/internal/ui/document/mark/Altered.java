package org.assize.internal.ui.document.mark;

import java.util.List;

import org.assize.records.event.AnchorData;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkStyleData;

/** Marks with something about them changed. */
public final class Altered {

    private Altered() {
    }

    public static MarkData colour(MarkData mark, String colour) {
        return style(mark, new MarkStyleData(colour, mark.style().width(), mark.style().stamp()));
    }

    public static MarkData style(MarkData mark, MarkStyleData style) {
        return new MarkData(mark.id(), mark.kind(), mark.caseFile(), mark.document(), mark.anchor(), mark.paths(),
                style, mark.text(), mark.tags());
    }

    public static MarkData words(MarkData mark, String text, List<String> tags) {
        return new MarkData(mark.id(), mark.kind(), mark.caseFile(), mark.document(), mark.anchor(), mark.paths(),
                mark.style(), text, tags);
    }

    public static MarkData anchor(MarkData mark, AnchorData anchor) {
        return new MarkData(mark.id(), mark.kind(), mark.caseFile(), mark.document(), anchor, mark.paths(),
                mark.style(), mark.text(), mark.tags());
    }
}
