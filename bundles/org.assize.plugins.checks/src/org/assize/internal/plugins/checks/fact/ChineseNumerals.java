package org.assize.internal.plugins.checks.fact;

import java.util.OptionalLong;

/**
 * Numbers as documents write them: 12, 十二, 一二, 壹拾贰, 廿三, 三百二十, 1万2千, 〇五. Letters that machines read for
 * digits (O, o, l, I) count as such.
 */
public final class ChineseNumerals {

    /** Signs of digits; the value is the index modulo ten. */
    private static final String DIGITS = "0123456789〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖";
    private static final String CONFUSED = "OoQlI○О";
    private static final String CONFUSED_FOR = "0001100";
    private static final String TENS = "十拾廿卅百佰千仟万萬亿";
    private static final int LONGEST = 24;

    private ChineseNumerals() {
    }

    /** {@return the number that is written, if it is one below 10¹⁸} */
    public static OptionalLong parse(CharSequence written) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return OptionalLong.empty();
        }
        Sum sum = new Sum();
        for (int i = 0; i < written.length(); i++) {
            if (!sum.add(written.charAt(i))) {
                return OptionalLong.empty();
            }
        }
        return sum.total() < 0 ? OptionalLong.empty() : OptionalLong.of(sum.total());
    }

    /** {@return the number that is written if it lies below 10 000, or -1} */
    public static int small(CharSequence written) {
        OptionalLong number = parse(written);
        return number.isPresent() && number.getAsLong() < 10_000 ? (int) number.getAsLong() : -1;
    }

    /** {@return whether a sign stands for a number} */
    static boolean isNumeral(char sign) {
        return digit(sign) >= 0 || TENS.indexOf(sign) >= 0;
    }

    /** {@return whether a sign is one a machine reads for a digit} */
    public static boolean isConfused(char sign) {
        return CONFUSED.indexOf(sign) >= 0;
    }

    private static int digit(char sign) {
        int index = DIGITS.indexOf(sign);
        if (index >= 0) {
            return index % 10;
        }
        int confused = CONFUSED.indexOf(sign);
        return confused >= 0 ? CONFUSED_FOR.charAt(confused) - '0' : sign == '两' ? 2 : -1;
    }

    /** Adds up sections of ten thousand. */
    private static final class Sum {

        private long done;
        private long section;
        private long digits;
        private boolean open;
        private int length;

        /** After a unit there is one digit to a unit: 八百五二 is no number, 八百〇五 is one. */
        boolean add(char sign) {
            int digit = digit(sign);
            if (digit >= 0 && section > 0 && digits > 0 && !Character.isDigit(sign)) {
                return false;
            }
            if (digit >= 0) {
                digits = digits * 10 + digit;
                open = true;
                return ++length <= 15;
            }
            return switch (sign) {
                case '十', '拾' -> unit(10);
                case '廿' -> twenty(2);
                case '卅' -> twenty(3);
                case '百', '佰' -> unit(100);
                case '千', '仟' -> unit(1000);
                case '万', '萬' -> large(10_000);
                case '亿' -> large(100_000_000);
                default -> false;
            };
        }

        long total() {
            return done + section + digits;
        }

        private boolean unit(long unit) {
            section += (open ? digits : 1) * unit;
            digits = 0;
            length = 0;
            open = false;
            return section < 100_000_000_000L;
        }

        private boolean twenty(int tens) {
            digits = tens;
            open = true;
            return unit(10);
        }

        private boolean large(long unit) {
            long count = section + digits;
            done = unit > done ? (done + count) * unit : done + count * unit;
            section = 0;
            digits = 0;
            length = 0;
            open = false;
            return count > 0 && done < 1_000_000_000_000_000_000L && done >= 0;
        }
    }
}
