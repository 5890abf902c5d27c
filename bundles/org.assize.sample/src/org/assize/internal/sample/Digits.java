package org.assize.internal.sample;

/** Numbers with leading zeros, in the same digits whatever the language of the machine. */
public final class Digits {

    private Digits() {
    }

    /** The number with at least so many digits. */
    public static String of(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
