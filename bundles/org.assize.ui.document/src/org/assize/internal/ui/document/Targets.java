package org.assize.internal.ui.document;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.assize.document.Quad;
import org.assize.internal.ui.document.find.Finder;
import org.assize.internal.ui.document.find.Finder.Finding;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.page.Layer;
import org.assize.internal.ui.document.page.Spot;
import org.assize.internal.ui.document.page.Spots;
import org.assize.internal.ui.document.page.PageCanvas;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.internal.ui.document.text.SelectionModel;
import org.assize.search.TextMatcher;
import org.assize.search.TextRange;
import org.assize.ui.PageTarget;

/** Shows what another room points to: moves there and highlights boxes, else the quote, else what the query matches. */
final class Targets {

    private final PageCanvas canvas;
    private final Spots spots;
    private final SelectionModel selection;
    private final PageTexts texts;
    private final Finder everywhere;
    private final Consumer<String> status;
    private int current;

    /**
     * Shows nothing yet.
     *
     * @param status takes a word to the user
     */
    Targets(PageCanvas canvas, Spots spots, SelectionModel selection, PageTexts texts, Executor ui,
            Consumer<String> status) {
        this.canvas = canvas;
        this.spots = spots;
        this.selection = selection;
        this.texts = texts;
        this.status = status;
        everywhere = new Finder(texts, ui, this::found);
    }

    void show(PageTarget target) {
        show(target, () -> { });
    }

    /**
     * Shows what a target points to.
     *
     * @param selected called when the text it points to is selected; not at all if there is none
     */
    void show(PageTarget target, Runnable selected) {
        int ticket = ++current;
        everywhere.cancel();
        selection.clear();
        spots.clear(Layer.TARGET);
        int page = Math.clamp(target.page(), 1, texts.pageCount());
        if (!target.boxes().isEmpty()) {
            point(page, target.boxes().stream().map(b -> Quad.of(b.x(), b.y(), b.x() + b.width(), b.y() + b.height()))
                    .toList());
            return;
        }
        boolean quoted = !target.quote().isBlank();
        if (!quoted && target.query().isBlank()) {
            canvas.goTo(PagePoint.top(page));
            return;
        }
        if (canvas.page() != page) {
            canvas.goTo(PagePoint.top(page));
        }
        TextMatcher matcher = quoted ? TextMatcher.ofText(target.quote()) : TextMatcher.of(target.query());
        texts.get(page, text -> {
            if (ticket == current) {
                List<TextRange> found = matcher.find(text.text());
                point(page, found.stream().flatMap(r -> text.quads(r.from(), r.to()).stream()).toList());
                if (found.isEmpty() && quoted) {
                    status.accept(text.text().isBlank() ? Messages.quoteNoText : Messages.quoteNotFound);
                } else if (!found.isEmpty() && !quoted) {
                    // A hit is ready to be copied or to become evidence, without the mouse.
                    selection.select(page, found.getFirst());
                    selected.run();
                }
            }
        });
        if (!quoted) {
            everywhere.find(matcher, page);
        }
    }

    private void point(int page, List<Quad> quads) {
        spots.set(Layer.TARGET, List.of(Spot.of(page, quads)));
        canvas.reveal(page, quads.stream().limit(1).toList());
    }

    private void found(Finding finding) {
        spots.set(Layer.TARGET, finding.matches().stream().map(m -> Spot.of(m.page(), m.quads())).toList());
    }
}
