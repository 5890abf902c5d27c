package org.assize.internal.document.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;
import org.assize.document.Notice.Kind;
import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.document.PageTextBuilder;
import org.assize.document.TextQuality;

/** Reads the text of one page. */
final class PageTextReader {

    private final PageReport report;

    PageTextReader(PageReport report) {
        this.report = report;
    }

    PageText read(PDPage page, int number, PageGeometry geometry) throws IOException {
        PageFonts fonts = new PageFonts();
        GlyphCollector collector = new GlyphCollector(fonts);
        List<PageGlyph> glyphs = collector.collect(page, new Rectangle2D.Double(geometry.cropX(), geometry.cropY(),
                geometry.cropWidth(), geometry.cropHeight()));
        PageTextBuilder builder = PageText.builder(number);
        for (TextLine line : ReadingOrder.order(LineBuilder.lines(glyphs))) {
            if (builder.length() > 0) {
                builder.newLine();
            }
            line.writeTo(builder);
        }
        PageText text = builder.build();
        report(number, fonts, collector, text);
        return text;
    }

    private void report(int number, PageFonts fonts, GlyphCollector collector, PageText text) {
        report.fonts(number, fonts);
        collector.problems().stream().distinct().limit(3)
                .forEach(p -> report.add(Kind.DAMAGED_CONTENT, number, p));
        if (collector.isFull()) {
            report.add(Kind.TRUNCATED, number, Integer.toString(GlyphCollector.MAX_GLYPHS));
        }
        TextQuality.of(number, text.text()).ifPresent(n -> report.add(n.kind(), n.page(), n.detail()));
    }
}
