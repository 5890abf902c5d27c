package org.assize.search;

import java.util.Random;

/** Text as case files have it, made up: Chinese with numbers, Latin words, widths, spaces and radicals between. */
final class MixedText {

    private static final String[] PIECES = {"公安", "派出所", "民警", "依法", "对", "张某", "李某某", "进行", "询问", "盗窃", "故意伤害",
        "罪", "第", "条", "款", "之规定", "，", "。", "、", "《", "》", "（", "）", "(", ")", "〔2024〕", "12号", "２０２４年", "5月", " 3 日",
        "the ", "Police ", "law", " of ", "ABC-123", "京A·88888", "13800138000", "110101199003077777", "\"", "“", "”",
        ":", "：", "OR", " AND ", "-", "⻓", "⻋", "東", "國", "ﬁle", "é", "①", "㈱", "𠮷", "違反", "⼀", "　", "  ", "\t",
        "a", "b", "ab", "12", "1", "*", "?", "\\", "+", "~"};
    private static final String[] FEW = {"张", "三", "某", "丰", "违", "约", "责任", "法", "，", "。", " ", " ", "\n", "12",
        "2024", "law", "of", "a", "ab", "𠮷", "ﬁle", "-", "　", "違約", "Law"};
    /** Characters in pairs that are the same to a search. */
    private static final String FORMS = "国國东東违違长⻓车⻋一⼀处處张張询詢盗盜伤傷条條";
    private static final int FULL_WIDTH = 0xFEE0;
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

    /** The same text in other forms: width, case, radicals, traditional characters, spaces within Chinese. */
    String disguise(String text) {
        StringBuilder disguised = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int form = FORMS.indexOf(c);
            if (form >= 0 && random.nextBoolean()) {
                disguised.append(FORMS.charAt(form ^ 1));
            } else if (c < 0x80 && Character.isLetterOrDigit(c) && random.nextInt(3) > 0) {
                disguised.append(random.nextBoolean() ? (char) (c + FULL_WIDTH) : Character.toUpperCase(c));
            } else {
                disguised.append(c);
            }
            boolean withinChinese = Character.isIdeographic(c) && i + 1 < text.length()
                    && Character.isIdeographic(text.charAt(i + 1));
            disguised.append(withinChinese && random.nextInt(6) == 0 ? "\u3000" : "");
        }
        return disguised.toString();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
