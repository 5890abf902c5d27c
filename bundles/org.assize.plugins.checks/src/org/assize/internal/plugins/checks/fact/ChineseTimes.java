package org.assize.internal.plugins.checks.fact;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as documents write them: 14时30分, 14:30, 14点半, 下午2时30分, 凌晨零时五分, 二十三时五十九分, 24时. */
public final class ChineseTimes {

    static final String NUMBER = "[0-9OolI○〇零一二三四五六七八九十廿卅两壹贰叁肆伍陆柒捌玖拾]";

    private static final Pattern TIME = Pattern.compile("[,、的约]?"
            + "(?<part>上午|下午|中午|凌晨|早上|早晨|晚上|夜间|夜里|傍晚|午夜|深夜|早|晚)?"
            + "(?:(?<h>" + NUMBER + "{1,4})(?:时|点钟?)(?:(?<m>" + NUMBER + "{1,3})分|(?<half>半)|(?<quarter>[一三])刻|整)?"
            + "(?:" + NUMBER + "{1,3}秒)?"
            + "|(?<ch>[0-9OolI]{1,2}):(?<cm>[0-9OolI]{2})(?::[0-9]{2})?分?)许?");

    private static final String LATE = "下午晚上夜间夜里傍晚深夜";
    private static final double CONFUSED = 0.8;

    private ChineseTimes() {
    }

    /**
     * {@return the time of day that begins at a sign of a text} A blank line or a page turn before it ends the search.
     */
    public static Optional<WrittenTime> at(CompactText text, int index) {
        Matcher matcher = TIME.matcher(text).region(Math.min(index, text.length()), text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String hours = matcher.group("h") == null ? matcher.group("ch") : matcher.group("h");
        int hour = ChineseNumerals.small(hours);
        int minute = minute(matcher);
        String part = matcher.group("part") == null ? "" : matcher.group("part");
        if (hour >= 1 && hour < 12 && !part.isEmpty() && LATE.contains(part)) {
            hour += 12;
        }
        boolean midnight = hour == 24 && minute == 0;
        if (!midnight && (hour < 0 || hour > 23 || minute < 0 || minute > 59)) {
            return Optional.empty();
        }
        return Optional.of(new WrittenTime(matcher.start(), matcher.end(), LocalTime.of(hour % 24, minute), midnight,
                matcher.group().chars().anyMatch(c -> ChineseNumerals.isConfused((char) c)) ? CONFUSED : 1));
    }

    private static int minute(Matcher matcher) {
        if (matcher.group("half") != null) {
            return 30;
        }
        if (matcher.group("quarter") != null) {
            return matcher.group("quarter").equals("一") ? 15 : 45;
        }
        String minutes = matcher.group("m") == null ? matcher.group("cm") : matcher.group("m");
        return minutes == null ? 0 : ChineseNumerals.small(minutes);
    }
}
