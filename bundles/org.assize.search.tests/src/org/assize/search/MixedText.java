package org.assize.search;

import java.util.Random;

/** Text as case files have it, made up: Chinese with numbers, Latin words, widths, spaces and radicals between. */
final class MixedText {

    private static final String[] PIECES = {"公安", "派出所", "民警", "依法", "对", "张某", "李某某", "进行", "询问", "盗窃", "故意伤害",
        "罪", "第", "条", "款", "之规定", "，", "。", "、", "《", "》", "（", "）", "(", ")", "〔2024〕", "12号", "２０２４年", "5月", " 3 日",
        "the ", "Police ", "law", " of ", "ABC-123", "京A·88888", "13800138000", "110101199003077777", "\"", "“", "”",
        ":", "：", "OR", " AND ", "-", "⻓", "⻋", "東", "國", "ﬁle", "é", "①", "㈱", "𠮷", "違反", "⼀", "　", "  ", "\t",
        "a", "b", "ab", "12", "1", "*", "?", "\\", "+", "~"};
    private static final String[] FEW = {"张", "三", "某", "丰", "违", "约", "责任", "法", "，", "。", " ", " ", "\n", "12", "2024", "law",
        "of", "a", "ab", "𠮷", "ﬁle", "-", "　", "違約", "Law"};
    private static final int[] COMMON = {0x4E00, 0x9FA5};

    private final Random random;

    MixedText(long seed) {
        random = new Random(seed);
    }

    String page(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            if (random.nextInt(3) > 0) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            } else {
                text.append((char) (COMMON[0] + random.nextInt(COMMON[1] - COMMON[0])));
            }
        }
        return text.toString();
    }

    /** A text of so few pieces that parts of it stand in other such texts as well, with other neighbours. */
    String repetitive(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(FEW[random.nextInt(FEW.length)]);
        }
        return text.toString();
    }

    /** Puts line ends anywhere except within a character. */
    String wrap(String text) {
        StringBuilder wrapped = new StringBuilder();
        int left = 1 + random.nextInt(40);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (left-- <= 0 && !Character.isLowSurrogate(c)) {
                wrapped.append(random.nextInt(5) == 0 ? "\r\n" : "\n");
                left = 1 + random.nextInt(40);
            }
            wrapped.append(c);
        }
        return wrapped.toString();
    }

    /** A part of a text, of 1 to {@code longest} characters, with something other than white space in it. */
    String part(String text, int longest) {
        while (true) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(longest));
            from -= Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
            to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
            String part = text.substring(from, to);
            if (!part.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                return part;
            }
        }
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
