package org.assize.internal.plugins.checks.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads lists of names: 夏焱、陈昌盛（警号…）, 夏焱　陈昌盛, 张 三, 刑侦大队 张三. */
public final class Names {

    /** A Chinese name, or a longer one of parts joined by dots. */
    public static final String NAME = "(?:[\\u4e00-\\u9fff\\u3400-\\u4dbf]{1,8}(?:[·•・][\\u4e00-\\u9fff]{1,8})+"
            + "|[\\u4e00-\\u9fff\\u3400-\\u4dbf某]{2,4})";

    private static final Pattern ONE = Pattern.compile(NAME);
    private static final String SEPARATORS = "及和与";
    private static final Set<String> NOT_NAMES = Set.of("签名", "签字", "签章", "捺指印", "日期", "无", "没有", "拒绝", "拒绝签名",
            "同上", "民警", "等人", "警号", "盖章", "以上", "工作单位", "至今", "未到场", "不在场", "性别", "不详", "无名氏", "公安局",
            "派出所", "见证人", "检察院", "本人");

    /** A unit before a name is passed over. */
    private static final Pattern UNIT = Pattern.compile(".{3,}(?:中心|[大支中]队|派出所|公安局|分局|医院|[科室所队局部处])");

    private Names() {
    }

    /**
     * {@return the names in a passage} Text in brackets is passed over; the first entry that is no name ends the list.
     */
    public static List<PersonName> read(Passage passage, Role role) {
        List<PersonName> names = new ArrayList<>();
        CompactText text = passage.in().compact();
        int start = passage.from();
        for (int i = passage.from(); i <= passage.to(); i++) {
            if (i < passage.to() && text.charAt(i) == ':') {
                // Before it stands the label of something else.
                return names;
            }
            boolean end = i == passage.to() || !isPartOfName(text.charAt(i));
            if (end || i > start && parts(text, start, i, passage.to())) {
                if (i > start && !add(names, passage, start, i, role)) {
                    return names;
                }
                i = i < passage.to() && text.charAt(i) == '(' ? closing(text, i, passage.to()) : i;
                start = end ? i + 1 : i;
            }
        }
        return names;
    }

    /** {@return whether a text without blanks may be the name of a person} */
    public static boolean isName(String text) {
        return ONE.matcher(text).matches() && !NOT_NAMES.contains(text);
    }

    /** A blank parts two names if there is enough for a name on both sides: 张 三 is one name, 夏焱 陈昌盛 are two. */
    private static boolean parts(CompactText text, int start, int index, int to) {
        Gap gap = text.gap(index);
        return gap.atLeast(Gap.SPACE) && gap != Gap.WRAP && index - start >= 2
                && (to - index >= 2 || gap.atLeast(Gap.WIDE));
    }

    private static boolean add(List<PersonName> names, Passage passage, int from, int to, Role role) {
        Passage name = new Passage(passage.in(), from, to);
        if (UNIT.matcher(name.text()).matches()) {
            return true;
        }
        if (!isName(name.text())) {
            return false;
        }
        names.add(new PersonName(name.text(), role, name));
        return true;
    }

    private static boolean isPartOfName(char sign) {
        return sign == '·' || sign == '•' || sign == '・'
                || Character.isIdeographic(sign) && sign != '〇' && SEPARATORS.indexOf(sign) < 0;
    }

    private static int closing(CompactText text, int open, int to) {
        int close = text.text().indexOf(')', open);
        return close < 0 || close >= to ? to - 1 : close;
    }
}
