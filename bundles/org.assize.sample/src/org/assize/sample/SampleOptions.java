package org.assize.sample;

import java.time.YearMonth;

import org.eclipse.osgi.util.NLS;

import org.assize.internal.sample.Messages;

/**
 * What a synthetic department should be like.
 *
 * @param files        how many case files, 1 to 200,000
 * @param months       over how many months they were closed, 1 to 120, ending with {@code lastMonth}
 * @param seed         seed of everything that is left to chance
 * @param scansPercent share of the documents that are scans without text, 0 to 100; ignored for text only
 * @param textOnly     documents as UTF-8 text files, pages separated by form feeds, instead of PDF
 * @param lastMonth    the month in which the last case files were closed
 */
public record SampleOptions(int files, int months, long seed, int scansPercent, boolean textOnly,
        YearMonth lastMonth) {

    /** The last month of a department unless told otherwise; fixed, because the clock must not change the bytes. */
    public static final YearMonth LAST_MONTH = YearMonth.of(2026, 11);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is out of range; the message is for the user
     */
    public SampleOptions {
        check("files", files, 1, 200_000);
        check("months", months, 1, 120);
        check("scans", scansPercent, 0, 100);
    }

    /** Options ending with {@link #LAST_MONTH}. */
    public SampleOptions(int files, int months, long seed, int scansPercent, boolean textOnly) {
        this(files, months, seed, scansPercent, textOnly, LAST_MONTH);
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    NLS.bind(Messages.outOfRange, new Object[] {name, value, least, most}));
        }
    }
}
