package org.assize.internal.ui.document.mark;

import java.util.List;

import org.assize.annotation.MarkEdit;
import org.assize.annotation.anchor.Anchoring;
import org.assize.document.PageImage;
import org.assize.records.event.AnchorData;
import org.assize.records.event.MarkData;
import org.eclipse.swt.widgets.Display;

/**
 * Takes a fingerprint of the picture under marks that no words tell the place of, so that they are found again on a
 * newer scan. The mark is recorded without waiting for the picture; the fingerprint follows.
 */
final class Crops {

    private final Reading reading;
    private final MarkOperations operations;
    private final PageMarks marks;

    Crops(Reading reading, MarkOperations operations, PageMarks marks) {
        this.reading = reading;
        this.operations = operations;
        this.marks = marks;
    }

    /** Takes the fingerprint for a mark, unless it has words or changes meanwhile. A page that fails has none. */
    void take(MarkData mark) {
        if (!mark.anchor().quote().isBlank()) {
            return;
        }
        Display display = reading.canvas().control().getDisplay();
        reading.session().render(Anchoring.cropRequest(mark.anchor(), reading.session().geometry(mark.anchor().page())))
                .thenAccept(image -> {
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> taken(mark, image));
                    }
                });
    }

    private void taken(MarkData mark, PageImage image) {
        AnchorData anchor = Anchoring.withCrop(mark.anchor(), image);
        boolean same = marks.board().find(mark.id()).map(now -> now.data().equals(mark)).orElse(false);
        if (same && !anchor.equals(mark.anchor())) {
            operations.draft(mark.caseFile(), List.of(new MarkEdit.Change(Altered.anchor(mark, anchor))),
                    MarkWords.of(mark.kind()));
        }
    }
}
