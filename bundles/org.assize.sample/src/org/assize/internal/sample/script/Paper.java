package org.assize.internal.sample.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document before it is laid out.
 *
 * @param foot      what stands at the foot of every page besides the page number; may be empty
 * @param numbering how its pages are numbered
 * @param turned    whether its pages lie upside down
 */
public record Paper(List<Block> blocks, String foot, Numbering numbering, boolean turned) {

    /** Copies. */
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** The quote marked with an id and where it stands; the first if there are several. */
    public Optional<Quote> quote(String id) {
        for (int i = 0; i < blocks.size(); i++) {
            int block = i;
            Optional<Quote> found = blocks.get(i).texts()
                    .flatMap(text -> text.marks().stream().filter(m -> m.id().equals(id)).map(text::quote))
                    .map(quote -> new Quote(quote, block))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The same with a block moved to the top of a new page. */
    public Paper breakBefore(int block) {
        List<Block> broken = new ArrayList<>(blocks);
        broken.add(block, new Block.PageBreak());
        return new Paper(broken, foot, numbering, turned);
    }

    /** Whether a block follows a page break. */
    public boolean startsPage(int block) {
        return blocks.get(block - 1) instanceof Block.PageBreak;
    }

    /** The first title in it; empty if there is none. */
    public String title() {
        return blocks.stream()
                .filter(b -> b instanceof Block.Text text && text.style() == Block.Style.TITLE)
                .map(b -> ((Block.Text) b).content().text())
                .findFirst()
                .orElse("");
    }

    /** A quote and the index of the block it stands in. */
    public record Quote(String text, int block) {
    }
}
