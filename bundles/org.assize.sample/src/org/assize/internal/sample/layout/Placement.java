package org.assize.internal.sample.layout;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.assize.internal.sample.script.Paper;

/**
 * A paper on its pages together with the page of each quote. A quote must stand on one page, so a block with a quote
 * that would run over the end of a page is moved to the next.
 *
 * @param pages page of each quote, from 1, by mark
 * @param texts the quotes by mark
 */
public record Placement(Laid laid, Map<String, Integer> pages, Map<String, String> texts) {

    /** Places a paper with these marks; marks that it lacks are an error. */
    public static Placement of(Layout layout, Paper paper, Collection<String> marks, String title, LocalDate date)
            throws IOException {
        Paper current = paper;
        for (int moved = 0;; moved++) {
            Laid laid = layout.lay(current, title, date);
            int split = splitBlock(current, laid, marks);
            if (split < 0 || moved == marks.size()) {
                return placed(current, laid, marks);
            }
            current = current.breakBefore(split);
        }
    }

    private static int splitBlock(Paper paper, Laid laid, Collection<String> marks) {
        for (String mark : marks) {
            int block = quote(paper, mark).block();
            boolean moved = block > 0 && paper.startsPage(block);
            if (laid.first()[block] != laid.last()[block] && !moved) {
                return block;
            }
        }
        return -1;
    }

    private static Placement placed(Paper paper, Laid laid, Collection<String> marks) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (String mark : marks) {
            Paper.Quote quote = quote(paper, mark);
            pages.put(mark, laid.last()[quote.block()]);
            texts.put(mark, quote.text().strip());
        }
        return new Placement(laid, pages, texts);
    }

    private static Paper.Quote quote(Paper paper, String mark) {
        return paper.quote(mark).orElseThrow(() -> new IllegalArgumentException("no mark " + mark));
    }
}
