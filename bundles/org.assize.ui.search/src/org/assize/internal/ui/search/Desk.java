package org.assize.internal.ui.search;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/**
 * Facets, hits and preview beside each other, as far as there is room: on a narrow desk the hits need the width, the
 * page itself is one key away, and so are the facets.
 */
final class Desk {

    /** Below these widths, in points, a side gives way. */
    private static final int WITH_PREVIEW = 700;
    private static final int WITH_FACETS = 1_000;
    private static final int FACETS_AND_PREVIEW = 900;

    private static final int FACETS = 0;
    private static final int HITS = 1;
    private static final int PREVIEW = 2;

    private final SashForm sash;
    /** What the user wants; null for what fits. */
    private @Nullable Boolean facetsWanted;

    Desk(Composite parent) {
        sash = new SashForm(parent, SWT.HORIZONTAL);
        sash.addListener(SWT.Resize, e -> fit());
    }

    Composite control() {
        return sash;
    }

    /** Call once the three parts are there. */
    void arrange() {
        sash.setWeights(26, 44, 32);
        fit();
    }

    /** {@return whether the facets are to be seen now} */
    boolean toggleFacets() {
        facetsWanted = !part(FACETS).getVisible();
        fit();
        return facetsWanted;
    }

    private void fit() {
        if (sash.getChildren().length <= PREVIEW) {
            return;
        }
        int width = sash.getSize().x;
        boolean facets = facetsWanted == null ? width >= WITH_FACETS : facetsWanted;
        part(FACETS).setVisible(facets);
        part(PREVIEW).setVisible(width >= (facets ? FACETS_AND_PREVIEW : WITH_PREVIEW));
        part(HITS).setVisible(true);
        sash.layout();
    }

    private Control part(int at) {
        return sash.getChildren()[at];
    }
}
