package org.assize.internal.plugins.checks.law;

/**
 * The number of an article as it is cited, such as 第一百三十三条之一第一款第二项.
 *
 * @param article   第…条
 * @param insertion 之…, of an article that was put in later; 0 if there is none
 * @param paragraph 第…款; 0 if it is not given
 * @param item      第…项; 0 if it is not given
 */
public record ArticleNumber(int article, int insertion, int paragraph, int item) {

    private static final String DIGITS = "零一二三四五六七八九";

    /**
     * {@return whether both can mean the same: they differ in nothing that both give}
     * An article with a single paragraph is cited with its items alone, so a missing paragraph means the first there.
     */
    public boolean agrees(ArticleNumber other) {
        return article == other.article && insertion == other.insertion && paragraphAgrees(other)
                && (item == 0 || other.item == 0 || item == other.item);
    }

    private boolean paragraphAgrees(ArticleNumber other) {
        int here = paragraph == 0 && item > 0 ? 1 : paragraph;
        int there = other.paragraph == 0 && other.item > 0 ? 1 : other.paragraph;
        return here == 0 || there == 0 || here == there;
    }

    /** {@return as it is cited, in Chinese} */
    @Override
    public String toString() {
        return "第" + chinese(article) + "条" + (insertion > 0 ? "之" + chinese(insertion) : "")
                + (paragraph > 0 ? "第" + chinese(paragraph) + "款" : "") + (item > 0 ? "第" + chinese(item) + "项" : "");
    }

    private static String chinese(int number) {
        StringBuilder text = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : DIGITS.charAt(tens)).append('十');
        } else if (hundreds > 0 && ones > 0) {
            text.append('零');
        }
        return ones > 0 ? text.append(DIGITS.charAt(ones)).toString() : text.toString();
    }
}
