package org.assize.internal.ui.document.layout;

import java.util.List;

import org.assize.document.PageGeometry;

/**
 * How large pages are shown.
 *
 * @param kind   whether the size is fixed or follows the window
 * @param factor 1 is the size of the paper; only of meaning when fixed
 */
public record Zoom(Kind kind, double factor) {

    /** What decides about the size. */
    public enum Kind {
        FIXED, FIT_WIDTH, FIT_PAGE
    }

    /** Pixels of the screen for each point at the size of the paper. */
    public static final double PIXELS_PER_POINT = 96 / 72.0;

    public static final Zoom WIDTH = new Zoom(Kind.FIT_WIDTH, 1);
    public static final Zoom PAGE = new Zoom(Kind.FIT_PAGE, 1);

    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 8;
    private static final double[] STEPS = {SMALLEST, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5,
        3, 4, 5, 6, LARGEST};

    public Zoom {
        factor = Math.clamp(factor, SMALLEST, LARGEST);
    }

    public static Zoom of(double factor) {
        return new Zoom(Kind.FIXED, factor);
    }

    /**
     * {@return pixels for each point}
     *
     * @param pages  all pages as they are turned; not empty
     * @param page   the page being read, from 1
     * @param width  pixels to fit into
     * @param height pixels to fit into
     */
    public double scale(List<PageGeometry> pages, int page, int width, int height) {
        PageGeometry read = pages.get(page - 1);
        double byWidth = Math.max(1, width - 2 * PageLayout.MARGIN) / usualWidth(pages);
        return switch (kind) {
            case FIXED -> factor * PIXELS_PER_POINT;
            case FIT_WIDTH -> bounded(byWidth);
            case FIT_PAGE -> bounded(Math.min(
                    Math.max(1, width - 2 * PageLayout.MARGIN) / read.displayWidth(),
                    Math.max(1, height - 2 * PageLayout.MARGIN) / read.displayHeight()));
        };
    }

    /** {@return the next larger size after a scale} */
    public static Zoom larger(double scale) {
        double now = scale / PIXELS_PER_POINT;
        for (double step : STEPS) {
            if (step > now * 1.01) {
                return of(step);
            }
        }
        return of(LARGEST);
    }

    /** {@return the next smaller size after a scale} */
    public static Zoom smaller(double scale) {
        double now = scale / PIXELS_PER_POINT;
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < now * 0.99) {
                return of(STEPS[i]);
            }
        }
        return of(SMALLEST);
    }

    /** The middle one of all widths, so that a single map among the pages does not make the others tiny. */
    private static double usualWidth(List<PageGeometry> pages) {
        double[] widths = pages.stream().mapToDouble(PageGeometry::displayWidth).sorted().toArray();
        return widths[(widths.length - 1) / 2];
    }

    private static double bounded(double scale) {
        return Math.clamp(scale, SMALLEST * PIXELS_PER_POINT, LARGEST * PIXELS_PER_POINT);
    }
}
