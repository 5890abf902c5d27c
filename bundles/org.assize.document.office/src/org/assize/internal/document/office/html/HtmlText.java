package org.assize.internal.document.office.html;

import java.util.Set;

import org.assize.internal.document.office.TextBudget;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of a page of the web as it is seen, a line to each block and the cells of a row parted by tabs. */
public final class HtmlText implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "svg", "math");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> LINES = Set.of("br", "tr", "option", "title", "summary", "caption", "legend");

    private final TextBudget budget;
    private final StringBuilder text = new StringBuilder();
    private int unseen;
    private int verbatim;

    private HtmlText(TextBudget budget) {
        this.budget = budget;
    }

    /** {@return the text} Nothing the page refers to is loaded, and no script is run. */
    public static String of(String html, TextBudget budget) {
        HtmlText gathered = new HtmlText(budget);
        NodeTraversor.traverse(gathered, Jsoup.parse(html));
        return gathered.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && unseen == 0 && !budget.isSpent()) {
            append(verbatim > 0 ? words.getWholeText() : words.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            String name = element.normalName();
            unseen += UNSEEN.contains(name) ? 1 : 0;
            verbatim += name.equals("pre") || name.equals("textarea") ? 1 : 0;
            if (element.isBlock() && !CELLS.contains(name) && !name.equals("br")) {
                endLine();
            }
            if (unseen == 0 && (name.equals("img") || name.equals("input"))) {
                append(element.attr(name.equals("img") ? "alt" : "value"));
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        unseen -= UNSEEN.contains(name) ? 1 : 0;
        verbatim -= name.equals("pre") || name.equals("textarea") ? 1 : 0;
        if (CELLS.contains(name)) {
            trim("\n ");
            text.append('\t');
        } else if (name.equals("br")) {
            text.append('\n');
        } else if (element.isBlock() || LINES.contains(name)) {
            endLine();
        }
    }

    private void append(String words) {
        boolean fresh = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        String rest = verbatim == 0 && fresh ? words.stripLeading() : words;
        budget.take(rest.length());
        text.append(rest);
    }

    private void endLine() {
        trim(" \t");
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void trim(String signs) {
        int length = text.length();
        while (length > 0 && signs.indexOf(text.charAt(length - 1)) >= 0) {
            length--;
        }
        text.setLength(length);
    }
}
