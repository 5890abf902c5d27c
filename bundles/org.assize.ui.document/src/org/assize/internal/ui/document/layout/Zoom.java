package org.assize.internal.ui.document.layout;

import java.awt.Dimension;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

import org.assize.document.PageGeometry;

/**
 * How large pages are shown.
 *
 * @param kind   whether the size is fixed or follows the window
 * @param factor 1 is the size of the paper, from 0.1 to 16; only of meaning when fixed
 */
public record Zoom(Kind kind, double factor) {

    /** What decides about the size. */
    public enum Kind {
        FIXED, FIT_WIDTH, FIT_HEIGHT, FIT_PAGE
    }

    /** Pixels of the screen for each point at the size of the paper. */
    public static final double PIXELS_PER_POINT = 96 / 72.0;

    public static final Zoom WIDTH = new Zoom(Kind.FIT_WIDTH, 1);
    public static final Zoom HEIGHT = new Zoom(Kind.FIT_HEIGHT, 1);
    public static final Zoom PAGE = new Zoom(Kind.FIT_PAGE, 1);

    /** The size of the paper. */
    public static final Zoom ACTUAL = of(1);

    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 16;
    private static final double HUGE = 1e6;
    private static final double[] STEPS = {SMALLEST, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5,
        3, 4, 5, 6, 8, 10, 12, LARGEST};

    public Zoom {
        factor = Math.clamp(factor, SMALLEST, LARGEST);
    }

    public static Zoom of(double factor) {
        return new Zoom(Kind.FIXED, factor);
    }

    /**
     * {@return what someone wrote as a size, such as {@code 150}, {@code 150 %} or {@code 150％}; empty if it is none}
     */
    public static Optional<Zoom> parse(String text) {
        String number = Normalizer.normalize(text, Normalizer.Form.NFKC).replace("%", "").strip();
        try {
            double percent = Double.parseDouble(number);
            return percent > 0 && percent < HUGE ? Optional.of(of(percent / 100)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return pixels for each point, pages in one column}
     *
     * @param pages  all pages as they are turned; not empty
     * @param page   the page being read, from 1
     * @param width  pixels to fit into
     * @param height pixels to fit into
     */
    public double scale(List<PageGeometry> pages, int page, int width, int height) {
        return scale(pages, Arrangement.ONE_COLUMN, page, new Dimension(width, height));
    }

    /**
     * {@return pixels for each point}
     *
     * @param pages  all pages as they are turned; not empty
     * @param page   the page being read, from 1
     * @param window pixels to fit into
     */
    public double scale(List<PageGeometry> pages, Arrangement arrangement, int page, Dimension window) {
        boolean two = arrangement.isFacing() && pages.size() > 1;
        double width = Math.max(1, window.width - 2 * PageLayout.MARGIN - (two ? PageLayout.SPINE : 0))
                / (two ? 2.0 : 1);
        double height = Math.max(1, window.height - 2 * PageLayout.MARGIN);
        List<PageGeometry> row = pages.subList(arrangement.firstBeside(page) - 1,
                arrangement.lastBeside(page, pages.size()));
        double widest = row.stream().mapToDouble(PageGeometry::displayWidth).max().orElseThrow();
        double highest = row.stream().mapToDouble(PageGeometry::displayHeight).max().orElseThrow();
        return switch (kind) {
            case FIXED -> factor * PIXELS_PER_POINT;
            case FIT_WIDTH -> bounded(width / usualWidth(pages));
            case FIT_HEIGHT -> bounded(height / highest);
            case FIT_PAGE -> bounded(Math.min(width / widest, height / highest));
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
