package org.assize.internal.annotation.export.summary;

import org.assize.internal.annotation.export.XmlText;
import org.assize.internal.annotation.export.summary.SummaryWriter.Picture;

/** The text of a DOCX. */
final class DocxBody {

    /** English metric units in a point. */
    private static final long POINT = 12_700;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<w:document xmlns:w=\"" + DocxStyles.WORD + "\" xmlns:r=\"http://schemas.openxmlformats.org/"
            + "officeDocument/2006/relationships\" xmlns:wp=\"" + DRAWING + "wordprocessingDrawing\" xmlns:a=\""
            + DRAWING + "main\" xmlns:pic=\"" + DRAWING + "picture\"><w:body>";
    /** A4 with the margins of {@link PdfSummary}, twentieths of a point. */
    private static final String FOOT = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" "
            + "w:right=\"1480\" w:bottom=\"1440\" w:left=\"1580\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/>"
            + "</w:sectPr></w:body></w:document>";

    private final StringBuilder xml = new StringBuilder(HEAD);

    void paragraph(String style, String text) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr><w:r>");
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            xml.append(i > 0 ? "<w:br/>" : "").append("<w:t xml:space=\"preserve\">").append(escaped(lines[i]))
                    .append("</w:t>");
        }
        xml.append("</w:r></w:p>");
    }

    /** A picture in the line; {@code number} counts from 1 and is that of its relation. */
    void picture(int number, Picture picture) {
        String size = "cx=\"" + Math.round(picture.width() * POINT) + "\" cy=\"" + Math.round(picture.height() * POINT)
                + "\"";
        String named = "id=\"" + number + "\" name=\"image" + number + "\"";
        xml.append("<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" ")
                .append("distR=\"0\"><wp:extent ").append(size).append("/><wp:docPr ").append(named)
                .append("/><a:graphic><a:graphicData uri=\"").append(DRAWING).append("picture\"><pic:pic><pic:nvPicPr>")
                .append("<pic:cNvPr ").append(named).append("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ")
                .append("r:embed=\"rId").append(number).append("\"/><a:stretch><a:fillRect/></a:stretch>")
                .append("</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext ").append(size)
                .append("/></a:xfrm>")
                .append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>")
                .append("</a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    String finish() {
        return xml + FOOT;
    }

    /** {@return a text as XML has it} Signs that XML cannot hold become a sign that says so. */
    static String escaped(String text) {
        return XmlText.allowed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
