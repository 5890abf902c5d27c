package org.assize.internal.ui.search.hits;

import java.util.List;

import org.assize.search.Hit;
import org.assize.search.SearchIndex;
import org.assize.search.TextMatcher;
import org.assize.search.TextRange;
import org.assize.ui.Background;
import org.assize.ui.Parts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** The text of the page of a hit, as indexed, with the found text marked. */
public final class PagePreview {

    private record Page(Hit hit, String text, List<TextRange> found) {
    }

    private final StyledText text;
    private @Nullable Hit wanted;

    public PagePreview(Composite parent) {
        text = Parts.name(new StyledText(parent, SWT.BORDER | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
                "search.preview");
        text.setMargins(8, 4, 8, 4);
        text.setAlwaysShowScrollBars(false);
    }

    /** Shows nothing. */
    public void clear() {
        wanted = null;
        text.setText("");
    }

    /** Reads the page in the background and shows it, unless another one is wanted meanwhile. */
    public void show(SearchIndex index, Hit hit, String query) {
        if (hit.equals(wanted)) {
            return; // it is shown, perhaps scrolled
        }
        wanted = hit;
        Background.read(text.getDisplay(), monitor -> {
            String page = index.text(hit.caseFile(), hit.document()).map(t -> t.pages().get(hit.page() - 1)).orElse("");
            return new Page(hit, page, TextMatcher.of(query).find(page));
        }, this::show);
    }

    private void show(Page page) {
        if (text.isDisposed() || page.hit() != wanted) {
            return;
        }
        text.setText(page.text());
        for (TextRange range : page.found()) {
            StyleRange style = new StyleRange(range.from(), range.length(),
                    text.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT),
                    text.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION), SWT.BOLD);
            text.setStyleRange(style);
        }
        if (!page.found().isEmpty()) {
            int line = text.getLineAtOffset(page.found().getFirst().from());
            text.setTopIndex(Math.max(0, line - 3));
        }
    }
}
