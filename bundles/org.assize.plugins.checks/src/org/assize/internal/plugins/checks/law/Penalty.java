package org.assize.internal.plugins.checks.law;

/**
 * A penalty that a decision sets.
 *
 * @param warning whether a warning is given
 * @param days    days of detention; 0 for none
 * @param fine    fine in yuan; 0 for none
 */
public record Penalty(boolean warning, int days, long fine) {

    /** {@return whether it sets nothing that is known here} */
    public boolean isEmpty() {
        return !warning && days == 0 && fine == 0;
    }

    /** {@return it in Chinese} */
    public String chinese() {
        String detention = days > 0 ? "行政拘留" + days + "日" : "";
        String money = fine > 0 ? (days > 0 ? "并处" : "") + "罚款" + fine + "元" : "";
        return (warning ? "警告" : "") + detention + money;
    }

    /** {@return it in English} */
    public String english() {
        String detention = days > 0 ? days + " days of detention" : "";
        String money = fine > 0 ? (days > 0 ? " and " : "") + "a fine of " + fine + " yuan" : "";
        return (warning ? "a warning" + (days > 0 || fine > 0 ? " and " : "") : "") + detention + money;
    }
}
