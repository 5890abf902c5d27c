package org.assize.document.pdf.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assize.internal.document.pdf.compose.Canvas;
import org.assize.internal.document.pdf.compose.Flow;
import org.assize.internal.document.pdf.compose.PdfAssembler;
import org.assize.internal.document.pdf.compose.RunningText;
import org.assize.internal.document.pdf.compose.Shaper;
import org.assize.internal.document.pdf.compose.SignatureLine;
import org.assize.internal.document.pdf.compose.StampPainter;
import org.assize.internal.document.pdf.compose.TableFlow;
import org.assize.internal.document.pdf.compose.TextBlock;

/**
 * Writes a document from top to bottom. For one thread and one document: make a new one for the next. Several may be
 * used at the same time by different threads.
 */
public final class PdfComposer {

    private final ComposeOptions options;
    private final Flow flow;
    private final Shaper shaper = new Shaper();
    private final Map<String, Integer> anchors = new LinkedHashMap<>();
    private final List<RunningText> running = new ArrayList<>();
    private int rotation;

    private PdfComposer(ComposeOptions options) {
        this.options = options;
        this.flow = new Flow(options);
    }

    /** {@return a composer with one empty page} */
    public static PdfComposer create(ComposeOptions options) {
        return new PdfComposer(options);
    }

    /** Lets all pages be shown upside down, as if they had been scanned so. */
    public PdfComposer upsideDown() {
        rotation = 180;
        return this;
    }

    /** Sets what stands at the head of every page; {@code {page}} and {@code {pages}} are replaced. */
    public PdfComposer header(String left, String center, String right) {
        running.add(RunningText.head(options, left, center, right));
        return this;
    }

    /** Sets what stands at the foot of every page; {@code {page}} and {@code {pages}} are replaced. */
    public PdfComposer footer(String left, String center, String right) {
        running.add(RunningText.foot(options, left, center, right));
        return this;
    }

    /** Adds the title of the paper, in the middle. */
    public PdfComposer title(String text) {
        return paragraph(text, TextStyle.TITLE);
    }

    /** Adds a heading that stays with what follows it. */
    public PdfComposer heading(String text) {
        return heading(text, TextStyle.HEADING);
    }

    /** Adds a heading in another style. */
    public PdfComposer heading(String text, TextStyle style) {
        flow.ensure(style.before() + style.size() * style.leading() + style.after() + 45);
        return paragraph(text, style);
    }

    /** Adds running text. */
    public PdfComposer paragraph(String text) {
        return paragraph(text, TextStyle.BODY);
    }

    /** Adds text; {@code '\n'} starts a new paragraph. */
    public PdfComposer paragraph(String text, TextStyle style) {
        TextBlock block = new TextBlock(shaper, text, style, flow.width());
        flow.advance(flow.atTop() ? 0 : style.before());
        int line = 0;
        while (line < block.lineCount()) {
            flow.ensure(block.lineHeight());
            int fitting = Math.max(1, (int) (flow.remaining() / block.lineHeight() + 1e-6));
            int end = Math.min(block.lineCount(), line + fitting);
            // No single line is left behind at the foot of a page, nor alone carried to the next.
            if (end == block.lineCount() - 1 && end - line > 2) {
                end--;
            }
            block.draw(flow.canvas(), flow.left(), flow.top(), line, end);
            flow.advance((end - line) * block.lineHeight());
            if (end < block.lineCount()) {
                flow.newPage();
            }
            line = end;
        }
        flow.advance(style.after());
        return this;
    }

    /**
     * Adds a table.
     *
     * @throws IllegalArgumentException if a row has no room for one of its cells
     */
    public PdfComposer table(Table table) {
        new TableFlow(flow, table, shaper).draw();
        flow.advance(6);
        return this;
    }

    /** Adds lines of a name and an underlined value, in the order of the map, as on the cover of a file. */
    public PdfComposer keyValues(Map<String, String> values, TextStyle style) {
        double names = values.keySet().stream()
                .mapToDouble(k -> new TextBlock(shaper, k, style.indent(0, 0), 10_000).naturalWidth()).max().orElse(0);
        TextStyle plain = style.indent(0, 0).align(Align.LEFT);
        double left = flow.left() + style.leftIndent() * style.size();
        double valueLeft = left + names + style.size() * 0.6;
        double valueWidth = flow.width() - (valueLeft - flow.left()) - style.leftIndent() * style.size();
        values.forEach((name, value) -> {
            TextBlock label = new TextBlock(shaper, name, plain, names + 1);
            TextBlock text = new TextBlock(shaper, value, plain, valueWidth);
            flow.ensure(text.lineCount() * text.lineHeight());
            label.draw(flow.canvas(), left, flow.top(), 0, 1);
            text.draw(flow.canvas(), valueLeft, flow.top(), 0, text.lineCount());
            for (int i = 1; i <= text.lineCount(); i++) {
                double y = flow.top() - i * text.lineHeight() + (text.lineHeight() - style.size()) / 2 - 2;
                flow.canvas().line(valueLeft, y, valueLeft + valueWidth, y, 0.5, 0x333333);
            }
            flow.advance(text.lineCount() * text.lineHeight() + style.after());
        });
        return this;
    }

    /** Adds empty space, points; at most to the end of the page. */
    public PdfComposer spacer(double height) {
        flow.advance(Math.min(height, flow.remaining()));
        return this;
    }

    /** Adds a thin line over the width of the text. */
    public PdfComposer rule() {
        flow.ensure(8);
        flow.advance(4);
        flow.canvas().line(flow.left(), flow.top(), flow.left() + flow.width(), flow.top(), 0.6, 0);
        flow.advance(4);
        return this;
    }

    /** Starts a new page if there is less room than this, points: what follows stays together. */
    public PdfComposer room(double height) {
        flow.ensure(height);
        return this;
    }

    /** Starts a new page. */
    public PdfComposer pageBreak() {
        flow.newPage();
        return this;
    }

    /**
     * Adds a picture in the middle.
     *
     * @param encoded JPEG or PNG file
     * @param width   points
     * @param height  points
     */
    public PdfComposer image(byte[] encoded, double width, double height) {
        flow.ensure(height);
        flow.canvas().image(encoded, flow.left() + (flow.width() - width) / 2, flow.top() - height, width, height);
        flow.advance(height + 6);
        return this;
    }

    /** Adds a page that one picture fills from edge to edge. JPEG or PNG file. */
    public PdfComposer imagePage(byte[] encoded) {
        if (!flow.atTop()) {
            flow.newPage();
        }
        Canvas canvas = flow.canvas();
        canvas.image(encoded, 0, 0, options.pageWidth(), options.pageHeight());
        flow.newPage();
        return this;
    }

    /** Lays a seal or finger print over what has been written last. */
    public PdfComposer stamp(Stamp stamp) {
        new StampPainter(flow.canvas(), shaper).draw(stamp, flow.left() + flow.width() * stamp.across(),
                flow.top() + stamp.rise());
        return this;
    }

    /**
     * Adds a line for a signature at the right.
     *
     * @param label what is signed as, such as 承办人
     * @param name  the name in handwriting, or empty if it is missing
     * @param date  date, or empty if it is missing
     */
    public PdfComposer signature(String label, String name, String date) {
        new SignatureLine(flow, shaper).draw(label, name, date);
        return this;
    }

    /** Remembers the page that has been reached, to be asked with {@link ComposedPdf#pageOf}. */
    public PdfComposer anchor(String id) {
        anchors.put(id, flow.pages().size());
        return this;
    }

    /** {@return the number of the page that has been reached} */
    public int page() {
        return flow.pages().size();
    }

    /** {@return the finished file} An empty page at the end is dropped. Call once. */
    public ComposedPdf finish() {
        List<Canvas> pages = flow.pages();
        if (pages.size() > 1 && flow.canvas().isEmpty()) {
            pages.removeLast();
        }
        for (int i = 0; i < pages.size(); i++) {
            for (RunningText text : running) {
                text.draw(pages.get(i), shaper, i + 1, pages.size());
            }
        }
        int last = pages.size();
        anchors.replaceAll((id, page) -> Math.min(page, last));
        return new ComposedPdf(PdfAssembler.assemble(options, pages, rotation), last, anchors, shaper.missing());
    }
}
