package org.assize.internal.plugins.checks.fact;

import java.util.regex.Pattern;

/** The patterns of written dates, over compact text. */
final class DateForms {

    private static final String NUMBER = ChineseTimes.NUMBER;
    private static final String DAY_SIGN = "[日号曰]";
    private static final String YEAR = "[12lI一二壹贰][0-9OolI○〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]{3}"
            + "|[0-9]{2}|[〇零一二三四五六七八九]{2}";
    private static final String MONTH = NUMBER + "{1,3}|元";
    private static final String FULL = "(?<y>" + YEAR + ")年(?<m>" + MONTH + ")月(?<d>" + NUMBER + "{1,3})" + DAY_SIGN;
    private static final String DIGITS = "(?<ny>(?:19|20)[0-9]{2})(?<sep>[-/.])"
            + "(?<nm>[0-9]{1,2})\\k<sep>(?<nd>[0-9]{1,2})";
    private static final String SAME_YEAR = "(?:同年|当年|本年)(?<ym>" + MONTH + ")月(?<yd>" + NUMBER + "{1,3})" + DAY_SIGN;
    private static final String SAME_MONTH = "(?:同月|当月|本月)(?<md>" + NUMBER + "{1,3})" + DAY_SIGN;
    private static final String RELATIVE = "(?<rel>当日|当天|同日|同天|次日|翌日|第二天|前一日|前一天)";
    /** Lines to write on, and the dust that a machine reads beside them. */
    private static final String LINE = "[_.]{0,12}";
    private static final String BLANK = "(?<blank>[0-9]{0,4}" + LINE + "年" + LINE + "(?:" + MONTH + ")?" + LINE + "月"
            + LINE + "(?:" + NUMBER + "{1,3})?" + LINE + "日)";
    private static final String SHORT = "(?<sm>" + MONTH + ")月(?<sd>" + NUMBER + "{1,3})" + DAY_SIGN;

    /** Any date; which form it is, is told by the named group that took part. */
    static final Pattern ANY = Pattern.compile(String.join("|", FULL, DIGITS, SAME_YEAR, SAME_MONTH, RELATIVE, BLANK,
            SHORT));

    private DateForms() {
    }
}
