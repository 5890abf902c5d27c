package org.assize.internal.sample.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.internal.sample.Resources;
import org.assize.internal.sample.script.Block.GridCell;
import org.assize.internal.sample.script.Block.Style;

/**
 * Renders a text resource. Every line is a block:
 * <ul>
 * <li>{@code {?flag}} and {@code {!flag}} before a line: the line is there only if the flag is set, or is not;
 * <li>{@code #office, #title, #center, #right, #plain, #small} + text: a paragraph of that look; a line without
 * directive is running text, one starting with 问： or 答： part of a record;
 * <li>{@code #grid 2 3 3}: a table with these column weights; then rows {@code | cell | cell}; a cell starting with
 * {@code *} is a label, with {@code ~} centred; at its end {@code ^3} lets it cover columns, {@code %60} gives a
 * height; {@code #rows name} adds the lines of a section as numbered rows;
 * <li>{@code #include name}: the lines of a section; {@code #gap 12}; {@code #page}; {@code #foot text};
 * {@code #seal office}, {@code #finger};
 * <li>{@code [[id|text]]}: marks what a defect can be seen by.
 * </ul>
 */
public final class Script {

    private static final Pattern CONDITION = Pattern.compile("^\\{([?!][^}]+)}");
    private static final Pattern CELL = Pattern.compile("^([*~]?)(.*?)(?: \\^(\\d+))?(?: %(\\d+))?$", Pattern.DOTALL);

    private final Context context;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<GridCell>> rows = new ArrayList<>();
    private List<Integer> weights = List.of();
    private String foot = "";

    private Script(Context context) {
        this.context = context;
    }

    /** Renders a resource. */
    public static Paper render(String resource, Context context) {
        Script script = new Script(context);
        Resources.lines(resource).forEach(script::line);
        script.endGrid();
        return new Paper(script.blocks, script.foot, numbering(context.flags()), context.flags().contains("turned"));
    }

    private static Numbering numbering(Set<String> flags) {
        return flags.contains("unnumbered") ? Numbering.NONE
                : flags.contains("repeated") ? Numbering.REPEATED : Numbering.RUNNING;
    }

    private void line(String source) {
        String line = source;
        List<String> conditions = new ArrayList<>();
        for (Matcher m = CONDITION.matcher(line); m.find(); m = CONDITION.matcher(line)) {
            conditions.add(m.group(1));
            line = line.substring(m.end());
        }
        if (!context.holds(conditions)) {
            return;
        }
        if (line.startsWith("|")) {
            row(line.substring(1));
        } else if (line.startsWith("#rows ")) {
            numberedRows(line.substring(6).strip());
        } else {
            endGrid();
            block(line);
        }
    }

    private void block(String line) {
        int space = line.indexOf(' ');
        String word = !line.startsWith("#") ? "" : space < 0 ? line : line.substring(0, space);
        String rest = line.substring(word.length()).strip();
        switch (word) {
            case "" -> text(line.startsWith("问：") ? Style.QUESTION : line.startsWith("答：") ? Style.ANSWER : Style.BODY,
                    rest);
            case "#include" -> context.section(rest).forEach(this::line);
            case "#grid" -> weights = Arrays.stream(rest.split(" ")).map(Integer::valueOf).toList();
            case "#gap" -> blocks.add(new Block.Gap(Integer.parseInt(rest)));
            case "#page" -> blocks.add(new Block.PageBreak());
            case "#foot" -> foot = context.fill(rest);
            case "#seal", "#finger" -> blocks.add(new Block.Stamped(word.substring(1), context.fill(rest)));
            default -> text(Style.valueOf(word.substring(1).toUpperCase(Locale.ROOT)), rest);
        }
    }

    private void text(Style style, String source) {
        blocks.add(new Block.Text(style, marked(source)));
    }

    private Marked marked(String source) {
        return Marked.parse(context.fill(source).replace("\\n", "\n"));
    }

    private void row(String source) {
        List<GridCell> cells = new ArrayList<>();
        for (String cell : Resources.split(protect(source), "\\|")) {
            Matcher m = CELL.matcher(cell.replace('\u0001', '|'));
            if (!m.matches()) {
                throw new IllegalArgumentException("cell " + cell);
            }
            cells.add(new GridCell(m.group(1), marked(m.group(2)), number(m.group(3), 1), number(m.group(4), 0)));
        }
        rows.add(cells);
    }

    /** Hides the bars inside marks, so that they do not end a cell. */
    private static String protect(String source) {
        return source.replaceAll("\\[\\[([A-Z_0-9]+)\\|", "[[$1\u0001");
    }

    private void numberedRows(String section) {
        int number = 0;
        for (String line : context.section(section)) {
            row("~" + ++number + " | " + line);
        }
    }

    private static int number(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private void endGrid() {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(weights, List.copyOf(rows)));
            rows.clear();
        }
    }
}
