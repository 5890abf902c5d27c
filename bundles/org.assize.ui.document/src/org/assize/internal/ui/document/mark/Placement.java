package org.assize.internal.ui.document.mark;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import org.assize.annotation.anchor.Paths;
import org.assize.document.PageGeometry;
import org.assize.document.Quad;
import org.assize.internal.ui.document.mark.shape.Kinds;
import org.assize.internal.ui.document.mark.shape.Reshape;
import org.assize.internal.ui.document.mark.shape.Shapes;
import org.assize.internal.ui.document.mark.tool.MarkMaker;
import org.assize.internal.ui.document.text.Selection;
import org.assize.records.event.MarkData;

/** Puts a mark where something is selected on a page, for one that lost its place in a newer version of a document. */
public final class Placement {

    private Placement() {
    }

    /**
     * {@return a mark at what is selected in its document; empty if nothing is} A mark of text covers the selection,
     * any other keeps its size and is centred on it. UI thread.
     */
    public static Optional<MarkData> of(Reading reading, MarkData mark) {
        Selection selected = reading.selection().get();
        if (selected.isEmpty() || !reading.document().path().equals(mark.document())) {
            return Optional.empty();
        }
        MarkMaker maker = reading.maker(selected.pages().getFirst());
        List<Quad> quads = selected.quads(maker.text());
        if (quads.isEmpty()) {
            return Optional.empty();
        }
        if (!Kinds.followsText(mark.kind())) {
            return Optional.of(centred(maker, mark, quads));
        }
        return Optional.of(selected instanceof Selection.Box box
                ? maker.ofRegion(mark.kind(), mark.style(), Shapes.box(box.quad()))
                : maker.extended(mark, selected.range(maker.text())));
    }

    private static MarkData centred(MarkMaker maker, MarkData mark, List<Quad> quads) {
        PageGeometry page = maker.file();
        Rectangle2D all = quads.stream().map(Quad::bounds).reduce(Rectangle2D::createUnion).orElseThrow();
        Rectangle2D wanted = Shapes.display(Paths.boxOf(all), page);
        Rectangle2D now = Shapes.bounds(mark, page);
        return maker.anchoredAnew(new Reshape(page).moved(mark, wanted.getCenterX() - now.getCenterX(),
                wanted.getCenterY() - now.getCenterY()));
    }
}
