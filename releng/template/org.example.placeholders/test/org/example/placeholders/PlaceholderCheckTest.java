package org.example.placeholders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assize.check.CheckedCaseFile;
import org.assize.check.CheckedDocument;
import org.assize.check.CheckedPage;
import org.assize.check.Finding;
import org.assize.check.Findings;
import org.assize.check.TextOrigin;
import org.assize.check.TimelineEntry;
import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.document.PageTextBuilder;
import org.assize.document.Quad;
import org.junit.jupiter.api.Test;

class PlaceholderCheckTest {

    @Test
    void aPlaceholderIsFoundWithItsPlace() {
        List<Finding> found = check("被询问人：某某，男。");

        assertEquals(1, found.size());
        assertEquals("某某", found.get(0).places().get(0).quote());
        assertEquals("被询问人：", found.get(0).places().get(0).prefix());
    }

    @Test
    void aFilledFormIsLeftAlone() {
        assertEquals(List.of(), check("被询问人：王五，男。"));
    }

    private static List<Finding> check(String text) {
        CheckedPage page = new CheckedPage(pageText(text), PageGeometry.upright(595, 842), TextOrigin.DOCUMENT, 1);
        CheckedDocument document = new CheckedDocument("01-笔录.txt", "笔录", "", null, "", List.of(page), "");
        CheckedCaseFile caseFile = new CheckedCaseFile("1号", "", "ADMINISTRATIVE", "", "", List.of(), null, null, null,
                "", List.of(), Map.of(), List.of(document));
        List<Finding> found = new ArrayList<>();
        new PlaceholderCheck().check(caseFile, new Findings() {

            @Override
            public void propose(Finding finding) {
                found.add(finding);
            }

            @Override
            public void enter(TimelineEntry entry) {
                // this check knows no times
            }
        });
        return found;
    }

    /** A line of text, each sign ten points wide. */
    private static PageText pageText(String text) {
        PageTextBuilder builder = PageText.builder(1);
        for (int i = 0; i < text.length(); i++) {
            float left = 50 + 10 * i;
            builder.glyph(text.substring(i, i + 1),
                    new Quad(left, 700, left + 10, 700, left + 10, 710, left, 710));
        }
        return builder.build();
    }
}
