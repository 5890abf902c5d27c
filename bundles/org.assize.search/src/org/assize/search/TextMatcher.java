package org.assize.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.query.QueryField;
import org.assize.internal.search.query.QueryNode;
import org.assize.internal.search.query.QueryParser;

/** Finds in the text of a page what a query finds in the index. Immutable, safe for every thread. */
public final class TextMatcher {

    private final List<FoldedText> wanted;

    private TextMatcher(List<FoldedText> wanted) {
        this.wanted = wanted;
    }

    /** {@return a matcher for the texts a query asks for} A query that cannot be understood matches nothing. */
    public static TextMatcher of(String query) {
        try {
            List<FoldedText> wanted = new ArrayList<>();
            collect(QueryParser.parse(query), wanted);
            return new TextMatcher(List.copyOf(wanted));
        } catch (QueryException e) {
            return new TextMatcher(List.of());
        }
    }

    /** {@return a matcher for a text as it stands, such as a quotation} A text of white space only matches nothing. */
    public static TextMatcher ofText(String text) {
        FoldedText folded = FoldedText.of(text);
        return new TextMatcher(folded.isEmpty() ? List.of() : List.of(folded));
    }

    /**
     * Finds all places.
     *
     * @param pageText a text
     * @return the places in order; places that overlap are one
     */
    public List<TextRange> find(String pageText) {
        FoldedText page = FoldedText.of(pageText);
        List<TextRange> found = new ArrayList<>();
        for (FoldedText text : wanted) {
            for (int i = page.indexOf(text, 0); i >= 0; i = page.indexOf(text, i + 1)) {
                found.add(new TextRange(page.start(i), page.end(i + text.length() - 1)));
            }
        }
        found.sort(Comparator.comparingInt(TextRange::from).thenComparingInt(TextRange::to));
        return joined(found);
    }

    private static void collect(QueryNode node, List<FoldedText> into) {
        switch (node) {
            case QueryNode.Phrase phrase when phrase.field() == QueryField.BODY -> into.add(phrase.text());
            case QueryNode.And and -> and.parts().forEach(part -> collect(part, into));
            case QueryNode.Or or -> or.parts().forEach(part -> collect(part, into));
            case QueryNode.Phrase metadata -> { }
            case QueryNode.Not excluded -> { }
        }
    }

    private static List<TextRange> joined(List<TextRange> sorted) {
        List<TextRange> result = new ArrayList<>();
        for (TextRange next : sorted) {
            TextRange last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last == null || next.from() >= last.to()) {
                result.add(next);
            } else {
                result.set(result.size() - 1, new TextRange(last.from(), Math.max(last.to(), next.to())));
            }
        }
        return result;
    }
}
