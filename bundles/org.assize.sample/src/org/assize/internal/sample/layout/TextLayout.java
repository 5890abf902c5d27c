package org.assize.internal.sample.layout;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.assize.internal.sample.script.Block;
import org.assize.internal.sample.script.Block.Style;
import org.assize.internal.sample.script.Paper;

/** Papers as UTF-8 text: lines of 38 Chinese signs, 40 lines to a page, pages separated by form feeds. */
public final class TextLayout implements Layout {

    private static final int WIDTH = 76;
    private static final int LINES = 38;

    @Override
    public String extension() {
        return ".txt";
    }

    @Override
    public Laid lay(Paper paper, String title, LocalDate date) {
        Pages pages = new Pages();
        int count = paper.blocks().size();
        int[] first = new int[count];
        int[] last = new int[count];
        for (int i = 0; i < count; i++) {
            first[i] = pages.count();
            block(paper.blocks().get(i), pages);
            last[i] = pages.count();
        }
        return new Laid(pages.text(paper).getBytes(StandardCharsets.UTF_8), pages.count(), first, last);
    }

    private static void block(Block block, Pages pages) {
        switch (block) {
            case Block.Text text -> text(text.style(), text.content().text(), pages);
            case Block.Grid grid -> grid.rows().forEach(row -> text(Style.PLAIN,
                    row.stream().map(cell -> cell.content().text()).collect(Collectors.joining("　")), pages));
            case Block.Gap gap -> {
                for (int i = 0; i < gap.points() / 14; i++) {
                    pages.add("");
                }
            }
            case Block.PageBreak pageBreak -> pages.next();
            case Block.Stamped stamped -> {
                // A seal has no text of its own: the line it lies on names the office.
            }
        }
    }

    private static void text(Style style, String text, Pages pages) {
        String indent = style == Style.BODY ? "　　" : "";
        for (String paragraph : text.split("\n")) {
            for (String line : Wrapping.lines(indent + paragraph, WIDTH)) {
                pages.add(aligned(style, line));
            }
        }
    }

    private static String aligned(Style style, String line) {
        int room = WIDTH - Wrapping.width(line);
        return switch (style) {
            case RIGHT -> " ".repeat(Math.max(0, room)) + line;
            case OFFICE, TITLE, CENTER -> " ".repeat(Math.max(0, room / 2)) + line;
            default -> line;
        };
    }

    /** Collects lines. */
    private static final class Pages {

        private final List<List<String>> pages = new ArrayList<>(List.of(new ArrayList<>()));

        int count() {
            return pages.size();
        }

        void next() {
            pages.add(new ArrayList<>());
        }

        void add(String line) {
            if (pages.getLast().size() == LINES) {
                next();
            }
            if (!line.isEmpty() || !pages.getLast().isEmpty()) {
                pages.getLast().add(line);
            }
        }

        String text(Paper paper) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < pages.size(); i++) {
                text.append(i == 0 ? "" : "\f");
                pages.get(i).forEach(line -> text.append(line).append('\n'));
                if (!paper.foot().isEmpty()) {
                    text.append('\n').append(paper.foot()).append('\n');
                }
                String number = paper.numbering().template().replace("{page}", Integer.toString(i + 1))
                        .replace("{pages}", Integer.toString(pages.size()));
                if (!number.isEmpty()) {
                    text.append(aligned(Style.CENTER, number)).append('\n');
                }
            }
            return text.toString();
        }
    }
}
