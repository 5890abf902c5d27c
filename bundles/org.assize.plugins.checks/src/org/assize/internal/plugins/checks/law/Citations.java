package org.assize.internal.plugins.checks.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.internal.plugins.checks.fact.ChineseNumerals;

/**
 * Finds cited articles: 《…》第四十三条第一款第(一)项, several after one law (第二十三条第一款第二项、第十九条第四项,
 * 第四十九、五十条, 第一款、第三款), laws named without book marks, 之一. Texts are compact: without blanks, with
 * half-width brackets and commas.
 */
public final class Citations {

    private static final String NUMBER = "[〇零一二三四五六七八九十百0-9]{1,9}";
    private static final String ONE = "\\(?" + NUMBER + "\\)?";
    private static final String SEVERAL = ONE + "(?:[、,]" + ONE + ")*";
    private static final Pattern LAW = Pattern.compile("《([^《》]{2,40})》(?:\\([^()]{1,20}\\))?"
            + "|(治安管理处罚法|行政处罚法|刑事诉讼法|刑法|办理行政案件程序规定|办理刑事案件程序规定)(?=[第笫])");
    private static final Pattern ARTICLE = Pattern.compile(
            "[第笫](" + NUMBER + "(?:[、,]" + NUMBER + ")*)条(?:之(" + NUMBER + "))?");
    private static final Pattern PARAGRAPH = Pattern.compile("[第笫](" + SEVERAL + ")款");
    private static final Pattern ITEM = Pattern.compile("[第笫](" + SEVERAL + ")项");
    private static final Pattern BETWEEN = Pattern.compile("以及|[、,和及与]");
    private static final String STATE = "中华人民共和国";

    private final CharSequence text;
    private final List<Citation> found = new ArrayList<>();
    private final Matcher matcher;
    private String law = "";
    private int from;
    private int at;
    private int article;
    private int insertion;
    private int paragraph;
    private int item;
    private boolean pending;

    private Citations(CharSequence text) {
        this.text = text;
        this.matcher = ARTICLE.matcher(text);
    }

    /** {@return the articles that a compact text cites, in order} */
    public static List<Citation> find(CharSequence text) {
        Citations search = new Citations(text);
        search.run();
        return List.copyOf(search.found);
    }

    private void run() {
        Matcher start = Pattern.compile(LAW.pattern() + "|(?=" + ARTICLE.pattern() + ")").matcher(text);
        int next = 0;
        while (next <= text.length() && start.find(next)) {
            law = start.group(1) != null ? start.group(1) : start.group(2) != null ? start.group(2) : "";
            law = law.startsWith(STATE) ? law.substring(STATE.length()) : law;
            at = start.end();
            article = 0;
            chain();
            next = Math.max(at, start.end() + (start.end() == start.start() ? 1 : 0));
        }
    }

    /** Reads what follows a law: articles, paragraphs and items with or without separators. */
    private void chain() {
        boolean more = true;
        while (more) {
            if (next(ARTICLE)) {
                flush();
                articles(matcher.group(1), matcher.group(2));
            } else if (article > 0 && next(PARAGRAPH)) {
                parts(false, matcher.group(1));
            } else if (article > 0 && next(ITEM)) {
                parts(true, matcher.group(1));
            } else if (article > 0 && next(BETWEEN)) {
                flush();
            } else {
                more = false;
            }
        }
        flush();
    }

    private boolean next(Pattern pattern) {
        matcher.usePattern(pattern).region(at, text.length());
        boolean follows = matcher.lookingAt();
        if (follows) {
            if (!pending) {
                from = at;
            }
            at = matcher.end();
        }
        return follows;
    }

    private void articles(String numbers, String inserted) {
        from = matcher.start();
        String[] several = numbers.split("[、,]");
        for (int i = 0; i < several.length; i++) {
            article = Math.max(0, ChineseNumerals.small(several[i]));
            insertion = i == several.length - 1 && inserted != null ? ChineseNumerals.small(inserted) : 0;
            paragraph = 0;
            item = 0;
            pending = article > 0;
            if (i < several.length - 1) {
                flush();
            }
        }
    }

    /** Paragraphs or items: of the article just read, or, after a separator, others of the same article. */
    private void parts(boolean items, String numbers) {
        boolean first = true;
        for (String number : numbers.split("[、,]")) {
            if (!first) {
                flush();
            }
            first = false;
            int value = Math.max(0, ChineseNumerals.small(number.replaceAll("[()]", "")));
            paragraph = items ? paragraph : value;
            item = items ? value : 0;
            pending = true;
        }
    }

    private void flush() {
        if (pending) {
            found.add(new Citation(law, new ArticleNumber(article, insertion, paragraph, item), from,
                    end()));
            pending = false;
        }
    }

    private int end() {
        int end = at;
        while (end > from && "、,和及与以".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
