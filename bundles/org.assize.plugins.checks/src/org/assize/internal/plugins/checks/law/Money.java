package org.assize.internal.plugins.checks.law;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.internal.plugins.checks.fact.ChineseNumerals;

/**
 * A sum of money in a text: 500元, 5,000.50元, ¥500.00, 五百元, 人民币伍佰元整, 三千二百元五角, 2万元, 1.5万元.
 *
 * @param fen  hundredths of a yuan
 * @param from first sign of the number in the text
 * @param to   after the last sign
 */
public record Money(long fen, int from, int to) {

    private static final String FIGURES = "[0-9OolI][0-9OolI,]*(?:\\.[0-9OolI]{1,2})?";
    private static final String WORDS = "[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬]+";

    /** What a sum looks like, as a pattern without groups that have names. Texts are compact. */
    public static final String PATTERN = "(?:(?:" + FIGURES + "[万千百]?|" + WORDS + ")余?[元圆](?:整|正)?"
            + "(?:[零一二三四五六七八九壹贰叁肆伍陆柒捌玖0-9]+角)?(?:[零一二三四五六七八九壹贰叁肆伍陆柒捌玖0-9]+分(?!钟))?(?:整|正)?"
            + "|[¥￥]" + FIGURES + "元?)";

    private static final Pattern SUM = Pattern.compile(PATTERN);
    private static final Pattern PARTS = Pattern.compile("[¥￥]?(?<figures>" + FIGURES + ")?(?<words>" + WORDS
            + ")?(?<about>余)?[元圆]?(?:整|正)?(?:(?<jiao>[^角整正]+)角)?(?:(?<fen>[^分角整正]+)分)?(?:整|正)?");

    /** {@return the sums in a compact text, in order; such as are only given as 余 are left out} */
    public static List<Money> find(CharSequence text) {
        List<Money> found = new ArrayList<>();
        Matcher matcher = SUM.matcher(text);
        while (matcher.find()) {
            OptionalLong fen = fen(matcher.group());
            if (fen.isPresent()) {
                found.add(new Money(fen.getAsLong(), matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** {@return the whole yuan of one sum as {@link #PATTERN} describes it; 0 if it cannot be read} */
    public static long yuan(String sum) {
        return fen(sum).orElse(0) / 100;
    }

    /** {@return the sum in figures, in yuan} */
    public String figures() {
        return fen % 100 == 0 ? Long.toString(fen / 100) : "%d.%02d".formatted(fen / 100, fen % 100);
    }

    private static OptionalLong fen(String sum) {
        Matcher matcher = PARTS.matcher(sum);
        if (!matcher.matches() || matcher.group("about") != null) {
            return OptionalLong.empty();
        }
        String figures = matcher.group("figures");
        String words = matcher.group("words");
        OptionalLong fen = figures == null ? words(words) : figures(figures, words);
        return fen.isEmpty() ? fen
                : OptionalLong.of(fen.getAsLong() + 10 * small(matcher.group("jiao")) + small(matcher.group("fen")));
    }

    private static OptionalLong words(String words) {
        OptionalLong yuan = words == null ? OptionalLong.empty() : ChineseNumerals.parse(words);
        return yuan.isPresent() ? OptionalLong.of(yuan.getAsLong() * 100) : yuan;
    }

    private static OptionalLong figures(String figures, String unit) {
        String digits = figures.replace(",", "").replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String part = point < 0 ? "00" : (digits.substring(point + 1) + "0").substring(0, 2);
        if (whole.length() > 12) {
            return OptionalLong.empty();
        }
        OptionalLong factor = unit == null ? OptionalLong.of(1) : ChineseNumerals.parse("一" + unit);
        return factor.isEmpty() ? factor
                : OptionalLong.of((Long.parseLong(whole) * 100 + Long.parseLong(part)) * factor.getAsLong());
    }

    private static long small(String digits) {
        return digits == null ? 0 : Math.max(0, ChineseNumerals.small(digits.replace("零", "")));
    }
}
