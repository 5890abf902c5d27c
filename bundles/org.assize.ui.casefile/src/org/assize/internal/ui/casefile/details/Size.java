package org.assize.internal.ui.casefile.details;

import java.text.NumberFormat;

/** Sizes of files for people. */
final class Size {

    private static final long KILO = 1024;
    private static final String[] UNITS = { "B", "KB", "MB", "GB" };

    private Size() {
    }

    static String of(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= KILO && unit < UNITS.length - 1) {
            value /= KILO;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance();
        format.setMaximumFractionDigits(unit == 0 || value >= 100 ? 0 : 1);
        return format.format(value) + " " + UNITS[unit];
    }
}
