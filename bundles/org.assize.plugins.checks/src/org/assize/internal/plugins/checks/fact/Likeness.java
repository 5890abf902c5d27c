package org.assize.internal.plugins.checks.fact;

/** How much two short texts differ, as far as a machine that reads pictures may confuse them. */
public final class Likeness {

    /** Groups of signs that look alike in print. */
    private static final String[] ALIKE = {"0OoQD〇○", "1lI|丨", "2Zz", "5Ss", "6b", "8B", "9gq", "Xx×", "日曰目", "己已巳",
            "未末", "土士", "人入八", "问间闻", "询讯", "戊戍戌", "大太犬", "千干于", "王玉主", "陈阵", "徐除", "治冶", "侯候",
            "天夭", "贝见", "免兔", "汪注江", "杨扬", "林材", "兰三", "李季", "胡湖", "苹萍", "宇字", "午牛",
            "文丈", "力刀", "小少", "东乐", "云去", "尤龙", "辛幸", "会全", "令今", "名各", "孟盂", "宋末", "田由甲", "石右", "白自",
            "一—-丶", "焱炎", "鹏鹃", "芬芳", "韦苇", "梁粱", "朱未", "毛手", "方万", "余佘", "冯马", "汤场"};

    private Likeness() {
    }

    /** {@return how many signs differ} Texts of different length differ wholly. */
    public static int differences(CharSequence a, CharSequence b) {
        if (a.length() != b.length()) {
            return Math.max(a.length(), b.length());
        }
        int count = 0;
        for (int i = 0; i < a.length(); i++) {
            count += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return count;
    }

    /** {@return whether a machine may read one for the other: all signs that differ look alike} */
    public static boolean confusable(CharSequence a, CharSequence b) {
        if (a.length() != b.length()) {
            return false;
        }
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i) && !alike(a.charAt(i), b.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(char a, char b) {
        for (String group : ALIKE) {
            if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) {
                return true;
            }
        }
        return false;
    }
}
