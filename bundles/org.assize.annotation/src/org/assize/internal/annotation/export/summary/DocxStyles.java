package org.assize.internal.annotation.export.summary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How the paragraphs of a DOCX look, and what the file says about itself. */
final class DocxStyles {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Sizes in half points, spaces in twentieths of a point. */
    static final String STYLES = "<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Liberation Sans\" w:hAnsi=\"Liberation Sans\" w:eastAsia=\"SimSun\"/>"
            + "<w:sz w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
            + "</w:docDefaults>"
            + style("Normal", "Normal", "<w:spacing w:after=\"60\"/>", "")
            + style("Title", "Title", "<w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>",
                    "<w:b/><w:sz w:val=\"40\"/>")
            + style("Subtitle", "Subtitle", "<w:jc w:val=\"center\"/>", "<w:color w:val=\"555555\"/>")
            + style("Heading1", "heading 1", "<w:keepNext/><w:spacing w:before=\"320\" w:after=\"80\"/>"
                    + "<w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"28\"/>")
            + style("Heading2", "heading 2", "<w:keepNext/><w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" "
                    + "w:color=\"888888\"/></w:pBdr><w:spacing w:before=\"200\" w:after=\"60\"/>"
                    + "<w:outlineLvl w:val=\"1\"/>", "<w:b/>")
            + "</w:styles>";

    private DocxStyles() {
    }

    private static String style(String id, String name, String paragraph, String letters) {
        String standard = id.equals("Normal") ? " w:default=\"1\"" : "";
        return "<w:style w:type=\"paragraph\"" + standard + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/>" + (standard.isEmpty() ? "<w:basedOn w:val=\"Normal\"/>" : "") + "<w:qFormat/><w:pPr>"
                + paragraph + "</w:pPr><w:rPr>" + letters + "</w:rPr></w:style>";
    }

    static String properties(String subject, Instant created) {
        String time = "<dcterms:%1$s xsi:type=\"dcterms:W3CDTF\">" + created.truncatedTo(ChronoUnit.SECONDS)
                + "</dcterms:%1$s>";
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:subject>" + DocxBody.escaped(subject)
                + "</dc:subject><dc:creator>Assize</dc:creator>" + time.formatted("created")
                + time.formatted("modified") + "</cp:coreProperties>";
    }
}
