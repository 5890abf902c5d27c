package org.assize.internal.plugins.checks.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.check.CheckedDocument;
import org.assize.check.CheckedPage;
import org.assize.check.Place;
import org.assize.check.TextOrigin;

/** All pages of a document as one compact text, each sign with its place. */
public final class DocumentText {

    private final CheckedDocument document;
    private final CompactText compact;
    private final int[] pageStarts;

    private DocumentText(CheckedDocument document, CompactText compact, int[] pageStarts) {
        this.document = document;
        this.compact = compact;
        this.pageStarts = pageStarts;
    }

    /** {@return the text of a document} */
    public static DocumentText of(CheckedDocument document) {
        StringBuilder raw = new StringBuilder();
        int[] starts = new int[document.pages().size()];
        for (int i = 0; i < starts.length; i++) {
            raw.append(i == 0 ? "" : "\f");
            starts[i] = raw.length();
            raw.append(document.pages().get(i).text().text().replace('\f', ' '));
        }
        return new DocumentText(document, CompactText.of(raw.toString()), starts);
    }

    /** {@return the document} */
    public CheckedDocument document() {
        return document;
    }

    /** {@return the compact text} */
    public CompactText compact() {
        return compact;
    }

    /** {@return the length of the compact text} */
    public int length() {
        return compact.length();
    }

    /** {@return a range of the compact text} */
    public Passage passage(int from, int to) {
        return new Passage(this, from, to);
    }

    /** {@return where a phrase first stands} It is given without blanks. */
    public Optional<Passage> find(String phrase) {
        int at = compact.text().indexOf(phrase);
        return at < 0 ? Optional.empty() : Optional.of(passage(at, at + phrase.length()));
    }

    /** {@return where a pattern over the compact text matches, in order} */
    public List<Passage> findAll(Pattern pattern) {
        List<Passage> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(compact);
        while (matcher.find()) {
            found.add(passage(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** {@return whether a pattern matches anywhere} */
    public boolean has(Pattern pattern) {
        return pattern.matcher(compact).find();
    }

    /** {@return whether a machine read any page} */
    public boolean isMachineRead() {
        return document.pages().stream().anyMatch(p -> p.origin() == TextOrigin.MACHINE);
    }

    /** {@return the page a sign stands on} */
    public CheckedPage pageAt(int index) {
        return document.pages().get(pageIndex(index));
    }

    /** {@return the place of a range} If it goes over to another page, the part on the first. */
    Place place(int from, int to) {
        if (document.pages().isEmpty() || from >= to) {
            return Place.of(document, 1);
        }
        CheckedPage page = pageAt(from);
        int start = pageStarts[pageIndex(from)];
        int end = Math.min(compact.originEnd(to), start + page.text().text().length());
        return Place.of(document, page, compact.origin(from) - start, end - start);
    }

    /** {@return how sure it is that the text is read right where a sign stands} */
    double confidenceAt(int index) {
        if (document.pages().isEmpty() || length() == 0) {
            return 0;
        }
        CheckedPage page = pageAt(Math.min(index, length() - 1));
        return page.origin() == TextOrigin.MACHINE ? Math.max(0.05, page.confidence()) : 1;
    }

    /** {@return how sure it is that one sign is read right, 0 to 1} */
    float legibilityAt(int index) {
        int page = pageIndex(index);
        int on = compact.origin(index) - pageStarts[page];
        return document.pages().get(page).text().confidence(on, on + 1);
    }

    private int pageIndex(int index) {
        int origin = compact.origin(index);
        int page = 0;
        while (page + 1 < pageStarts.length && pageStarts[page + 1] <= origin) {
            page++;
        }
        return page;
    }
}
