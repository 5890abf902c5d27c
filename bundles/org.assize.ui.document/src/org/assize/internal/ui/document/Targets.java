package org.assize.internal.ui.document;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.assize.annotation.anchor.AnchorMatch;
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
import org.assize.records.event.BoxData;
import org.assize.search.TextMatcher;
import org.assize.search.TextRange;
import org.assize.ui.PageTarget;
import org.eclipse.osgi.util.NLS;

/**
 * Shows what another room points to: moves there and highlights boxes, else the quote, else what the query matches. A
 * place of an earlier version is looked up first, and how well it was found is said.
 */
final class Targets {

    private final PageCanvas canvas;
    private final Spots spots;
    private final SelectionModel selection;
    private final PageTexts texts;
    private final EarlierPlaces earlier;
    private final Finder everywhere;
    private final Consumer<String> status;
    private int current;

    /**
     * Shows nothing yet.
     *
     * @param earlier finds places of earlier versions
     * @param status  takes a word to the user
     */
    Targets(PageCanvas canvas, Spots spots, SelectionModel selection, PageTexts texts,
            EarlierPlaces earlier, Executor ui, Consumer<String> status) {
        this.canvas = canvas;
        this.spots = spots;
        this.selection = selection;
        this.texts = texts;
        this.earlier = earlier;
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
        earlier.stop();
        selection.clear();
        spots.clear(Layer.TARGET);
        int page = Math.clamp(target.page(), 1, texts.pageCount());
        if (earlier.isEarlier(target.place())) {
            canvas.goTo(PagePoint.top(page));
            earlier.find(target.place(), match -> {
                if (ticket == current && !canvas.control().isDisposed()) {
                    show(match);
                }
            });
            return;
        }
        if (!target.boxes().isEmpty()) {
            point(page, quads(target.boxes()));
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

    private void show(AnchorMatch match) {
        switch (match.outcome()) {
            case EXACT -> point(match);
            case MOVED -> {
                point(match);
                status.accept(NLS.bind(Messages.placeMoved, match.reason()));
            }
            case UNCERTAIN -> {
                point(match);
                status.accept(NLS.bind(Messages.placeUncertain, match.reason()));
            }
            case ORPHAN -> status.accept(NLS.bind(Messages.placeOrphan, match.reason()));
        }
    }

    private void point(AnchorMatch match) {
        point(Math.clamp(match.anchor().page(), 1, texts.pageCount()), quads(match.anchor().boxes()));
    }

    private static List<Quad> quads(List<BoxData> boxes) {
        return boxes.stream().map(b -> Quad.of(b.x(), b.y(), b.x() + b.width(), b.y() + b.height())).toList();
    }

    private void point(int page, List<Quad> quads) {
        spots.set(Layer.TARGET, List.of(Spot.of(page, quads)));
        canvas.reveal(page, quads.stream().limit(1).toList());
    }

    private void found(Finding finding) {
        spots.set(Layer.TARGET, finding.matches().stream().map(m -> Spot.of(m.page(), m.quads())).toList());
    }
}
