package org.assize.internal.plugins.checks.law;

/**
 * An article that a text cites.
 *
 * @param law    name of the law as the text gives it, without 中华人民共和国; empty for an article without a law before it
 * @param number the article
 * @param from   first sign of the article in the text
 * @param to     after its last sign
 */
public record Citation(String law, ArticleNumber number, int from, int to) {

    /** {@return as it is written out} */
    @Override
    public String toString() {
        return (law.isEmpty() ? "" : "《" + law + "》") + number;
    }
}
