package org.assize.internal.plugins.checks.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.check.CheckedPage;
import org.assize.check.TextOrigin;
import org.assize.internal.plugins.checks.fact.ChineseNumerals;
import org.assize.internal.plugins.checks.fact.CompactText;
import org.assize.internal.plugins.checks.fact.Passage;

/**
 * The page number printed on a page: 第2页 共5页, 共5页 第2页, 2/5, -2-, 第2页.
 *
 * @param number the number; 0 if there is none
 * @param of     of how many; 0 if it is not said
 * @param traces whether something is there that looks like a number but cannot be read
 */
record PageNumbers(int number, int of, boolean traces) {

    private static final String DIGITS = "([0-9〇零一二三四五六七八九十百]{1,4})";
    private static final Pattern WITH_TOTAL = Pattern.compile("第" + DIGITS + "页[,，/(（]?共" + DIGITS + "页");
    private static final Pattern TOTAL_FIRST = Pattern.compile("共" + DIGITS + "页[,，/(（]?第" + DIGITS + "页");
    private static final Pattern ALONE = Pattern.compile("第" + DIGITS + "页");
    private static final Pattern BARE = Pattern.compile("[-—–·]{0,2}" + DIGITS + "(?:/" + DIGITS + ")?[-—–·]{0,2}");
    private static final Pattern TRACES = Pattern.compile("第?[^。,]{0,3}页共?[^。,]{0,3}页?|[第共].{1,2}[页贞贡员]");
    /** The same as it stands there, with blanks. */
    private static final Pattern WRITTEN = Pattern.compile("第\\s*(?<number>" + DIGITS + ")\\s*页");
    private static final int MARGIN = 24;
    /** Where the foot of a page begins, as a share of its height. */
    private static final double FOOT = 0.9;

    /** {@return the number of a page} */
    static PageNumbers of(CheckedPage page) {
        String text = CompactText.fold(page.text().text());
        Matcher total = WITH_TOTAL.matcher(text);
        if (total.find()) {
            return new PageNumbers(value(total.group(1)), value(total.group(2)), false);
        }
        Matcher first = TOTAL_FIRST.matcher(text);
        if (first.find()) {
            return new PageNumbers(value(first.group(2)), value(first.group(1)), false);
        }
        String head = text.substring(0, Math.min(text.length(), MARGIN));
        String foot = text.substring(Math.max(0, text.length() - MARGIN));
        Matcher alone = ALONE.matcher(foot);
        if (alone.find() || alone.reset(head).find()) {
            return new PageNumbers(value(alone.group(1)), 0, false);
        }
        String last = page.text().text().strip().lines().reduce("", (a, b) -> b);
        Matcher bare = BARE.matcher(CompactText.fold(last));
        if (bare.matches()) {
            return new PageNumbers(value(bare.group(1)), bare.group(2) == null ? 0 : value(bare.group(2)), false);
        }
        boolean traces = page.origin() == TextOrigin.MACHINE
                && (TRACES.matcher(foot).find() || TRACES.matcher(head).find());
        return new PageNumbers(0, 0, traces);
    }

    /** {@return whether the number is read for certain} A machine must have been sure of its figures. */
    static boolean isLegible(CheckedPage page) {
        if (page.origin() == TextOrigin.DOCUMENT) {
            return true;
        }
        Matcher written = WRITTEN.matcher(page.text().text());
        float sure = 0;
        while (written.find()) {
            sure = page.text().confidence(written.start("number"), written.end("number"));
        }
        return sure >= Passage.LEGIBLE;
    }

    /**
     * {@return whether it is certain that a page has no number} Machines lose a lone number at the foot. What they read
     * there must show that they have not.
     */
    static boolean isCertainlyUnnumbered(CheckedPage page) {
        if (page.origin() == TextOrigin.NONE || of(page).isThere()) {
            return false;
        }
        return page.origin() == TextOrigin.DOCUMENT || hasFoot(page);
    }

    private static boolean hasFoot(CheckedPage page) {
        double foot = page.geometry().displayHeight() * FOOT;
        return page.text().quads(0, page.text().text().length()).stream()
                .anyMatch(quad -> page.geometry().toDisplay(quad.x1(), quad.y1()).getY() > foot);
    }

    /** {@return whether the page has a number, readable or not} */
    boolean isThere() {
        return number > 0 || traces;
    }

    private static int value(String digits) {
        return Math.max(0, ChineseNumerals.small(digits));
    }
}
