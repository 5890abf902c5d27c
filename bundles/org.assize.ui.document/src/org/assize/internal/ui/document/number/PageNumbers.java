package org.assize.internal.ui.document.number;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.document.DocumentSession;
import org.assize.document.PageText;
import org.assize.internal.ui.document.text.PageTexts;

/** What the pages of one document are called, and which page somebody means. Lives in one thread. */
public final class PageNumbers {

    /** A page by its place: {@code p3}, {@code #3}. */
    private static final Pattern PLACE = Pattern.compile("(?:p\\.?|#|＃)\\s*([0-9]{1,9})", Pattern.CASE_INSENSITIVE);

    private final PageTexts texts;
    private List<String> labels = List.of();

    /**
     * Asks the document for its labels.
     *
     * @param ui the thread this object lives in
     */
    public PageNumbers(DocumentSession session, PageTexts texts, Executor ui) {
        this.texts = texts;
        session.contents().thenAcceptAsync(contents -> labels = contents.pageLabels(), ui);
    }

    /** {@return what a page says its number is, as far as that is known now; empty if it says nothing} */
    public Optional<String> said(int page) {
        return printed(page).map(PrintedNumber::line).or(() -> label(page));
    }

    /**
     * Finds the page somebody means: {@code p3} and {@code #3} by its place, anything else by label and by the number
     * printed on it, and by its place if there are no such numbers. May answer later.
     *
     * @param reading the page being read, from 1
     * @param then    gets the page, or nothing if there is none
     */
    public void find(String written, int reading, Consumer<OptionalInt> then) {
        String text = written.strip();
        Matcher place = PLACE.matcher(text);
        if (place.matches()) {
            then.accept(inside(Integer.parseInt(place.group(1))));
            return;
        }
        int labelled = labels.indexOf(text) + 1;
        Optional<String> number = PrintedNumber.number(text);
        if (labelled > 0 || number.isEmpty()) {
            then.accept(inside(labelled));
        } else if (!isNumbered()) {
            then.accept(byPlace(number.get()));
        } else {
            new Search(number.get(), guess(number.get(), reading), then).next();
        }
    }

    /** Whether any page seen so far has a number printed on it. */
    private boolean isNumbered() {
        for (int page = 1; page <= texts.pageCount(); page++) {
            if (printed(page).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Where the page should be if all are numbered like the one being read. */
    private int guess(String number, int reading) {
        OptionalInt wanted = digits(number);
        OptionalInt here = printed(reading).map(PrintedNumber::number).map(PageNumbers::digits)
                .orElse(OptionalInt.empty());
        return wanted.isPresent() && here.isPresent()
                ? Math.clamp(reading + wanted.getAsInt() - here.getAsInt(), 1, texts.pageCount()) : 1;
    }

    private Optional<PrintedNumber> printed(int page) {
        PageText text = texts.now(page);
        return text == null ? Optional.empty() : PrintedNumber.of(text.text());
    }

    private Optional<String> label(int page) {
        return page <= labels.size() && !labels.get(page - 1).equals(Integer.toString(page))
                ? Optional.of(labels.get(page - 1)).filter(label -> !label.isBlank()) : Optional.empty();
    }

    private OptionalInt byPlace(String number) {
        return digits(number).stream().filter(page -> inside(page).isPresent()).findFirst();
    }

    private OptionalInt inside(int page) {
        return page >= 1 && page <= texts.pageCount() ? OptionalInt.of(page) : OptionalInt.empty();
    }

    private static OptionalInt digits(String number) {
        return Character.isDigit(number.charAt(0)) ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    /** Looks at all pages, from the likely one on, around the end. */
    private final class Search {

        private final String number;
        private final int first;
        private final Consumer<OptionalInt> then;
        private int done;

        Search(String number, int first, Consumer<OptionalInt> then) {
            this.number = number;
            this.first = first;
            this.then = then;
        }

        void next() {
            if (done == texts.pageCount()) {
                then.accept(byPlace(number));
                return;
            }
            texts.get((first - 1 + done++) % texts.pageCount() + 1, text -> {
                if (PrintedNumber.of(text.text()).filter(p -> p.number().equals(number)).isPresent()) {
                    then.accept(OptionalInt.of(text.page()));
                } else {
                    next();
                }
            });
        }
    }
}
