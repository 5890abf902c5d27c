package org.assize.internal.annotation.export.summary;

import java.time.Instant;

import org.assize.document.pdf.compose.Align;
import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.PdfComposer;
import org.assize.document.pdf.compose.TextStyle;
import org.assize.internal.annotation.export.Messages;
import org.jspecify.annotations.Nullable;

/** A summary as PDF. */
final class PdfSummary implements SummaryWriter {

    private static final TextStyle DOCUMENT = TextStyle.HEADING.spacing(14, 4);
    private static final TextStyle MARK = TextStyle.CELL.bold(true).spacing(8, 3);
    private static final TextStyle LINE = TextStyle.CELL.spacing(0, 2);

    /** Room for the line above, the first line of a mark and the first line about it, points. */
    private static final double HEAD = 60;

    private final PdfComposer pdf;

    /**
     * Begins.
     *
     * @param name    what it is about, at the head of each page
     * @param created what the file says of its making: the time of the last mark, so that the same marks make the same
     *                file
     */
    PdfSummary(String name, Instant created) {
        pdf = PdfComposer.create(ComposeOptions.a4(Messages.summaryTitle, name, created));
        pdf.header(name, "", "");
        pdf.footer("", Messages.pageOfPages, "");
    }

    @Override
    public void title(String title, String below) {
        pdf.title(title);
        pdf.paragraph(below, TextStyle.SMALL.align(Align.CENTER));
    }

    @Override
    public void document(String title) {
        pdf.heading(title, DOCUMENT);
    }

    @Override
    public void mark(String line, @Nullable Picture picture) {
        pdf.room(HEAD + (picture == null ? 0 : picture.height()));
        pdf.rule();
        pdf.paragraph(line, MARK);
        if (picture != null) {
            pdf.image(picture.png(), picture.width(), picture.height());
        }
    }

    @Override
    public void line(String text) {
        pdf.paragraph(text, LINE);
    }

    @Override
    public byte[] finish() {
        return pdf.finish().bytes();
    }
}
