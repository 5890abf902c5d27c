package org.assize.internal.plugins.checks.course;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.internal.plugins.checks.fact.ChineseNumerals;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.law.Money;
import org.assize.internal.plugins.checks.law.Penalty;

/**
 * The part of a document that sets or proposes a penalty.
 *
 * @param penalty what it sets
 * @param passage where it stands: from the first to the last part of the penalty
 * @param joint   whether it sums up penalties for several acts, so that the sum is no penalty for one
 */
public record Sentence(Penalty penalty, Passage passage, boolean joint) {

    private static final String NUMBER = "[〇零一二两三四五六七八九十百0-9壹贰叁肆伍陆柒捌玖拾]{1,6}";
    private static final Pattern PART = Pattern.compile("(?<detention>(?:行政)?拘留(?:的?处罚)?(?<days>" + NUMBER + ")[日天])"
            + "|罚款(?:人民币)?:?(?<fine>" + Money.PATTERN + ")|(?<warning>(?:给予|处以?|予以|决定)[^,。;]{0,12}?警告)");
    private static final Pattern ASIDE = Pattern.compile("(?:加处|已缴纳|限额|最高)[^。;,]{0,8}$|每日按$|折抵[^。;]{0,12}$");
    private static final Pattern JOINT = Pattern.compile("合并执行|分别决定");

    /** {@return the penalty in a passage: what the first sentence with a penalty sets} */
    public static Optional<Sentence> in(Passage passage) {
        Matcher matcher = PART.matcher(passage.text());
        int from = -1;
        int to = -1;
        int days = 0;
        long fine = 0;
        boolean warning = false;
        while (matcher.find()) {
            boolean aside = ASIDE.matcher(passage.text().substring(0, matcher.start())).find();
            boolean later = to >= 0 && passage.text().substring(to, matcher.start()).indexOf('。') >= 0;
            if (later || aside) {
                continue;
            }
            from = from < 0 ? matcher.start() : from;
            to = matcher.end();
            days = matcher.group("days") == null ? days : Math.max(0, ChineseNumerals.small(matcher.group("days")));
            fine = matcher.group("fine") == null ? fine : Money.yuan(matcher.group("fine"));
            warning |= matcher.group("warning") != null;
        }
        if (from < 0) {
            return Optional.empty();
        }
        Passage place = new Passage(passage.in(), passage.from() + from, passage.from() + to);
        boolean joint = JOINT.matcher(passage.text()).find();
        return Optional.of(new Sentence(new Penalty(warning, days, fine), place, joint));
    }
}
