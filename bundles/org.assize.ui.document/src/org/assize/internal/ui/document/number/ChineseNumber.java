package org.assize.internal.ui.document.number;

import java.util.OptionalInt;

/** Numbers written with Chinese digits, below one thousand. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {
    }

    /** {@return the number, such as 23 for 二十三 and 105 for 一百零五; empty for what is none} */
    static OptionalInt parse(String text) {
        int sum = 0;
        int digit = -1;
        int unit = 1000;
        for (char c : text.replace('〇', '零').toCharArray()) {
            int next = c == '百' ? 100 : c == '十' ? 10 : 1;
            if (next == 1) {
                if (DIGITS.indexOf(c) < 0 || digit > 0) {
                    return OptionalInt.empty();
                }
                digit = DIGITS.indexOf(c);
            } else {
                if (next >= unit || digit == 0 && sum == 0) {
                    return OptionalInt.empty();
                }
                sum += (digit > 0 ? digit : 1) * next;
                digit = -1;
                unit = next;
            }
        }
        int all = sum + Math.max(0, digit);
        return all > 0 ? OptionalInt.of(all) : OptionalInt.empty();
    }
}
