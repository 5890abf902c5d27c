package org.assize.internal.ui.document.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.render.FakeSession;
import org.assize.internal.ui.document.text.Selection;
import org.assize.internal.ui.document.text.SelectionModel;
import org.assize.internal.ui.document.text.TextPoint;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.EvidenceData;
import org.assize.search.TextMatcher;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final CaseDocument DOCUMENT = new CaseDocument("行罚〔2026〕1号", "05-询问笔录.pdf", "询问笔录",
            "application/pdf", "ab12", Path.of("x.pdf"));
    private static final String TEXT = "甲".repeat(40) + "民警李某\n单独询问" + "乙".repeat(40);

    private static final PageGeometry GEOMETRY = PageGeometry.upright(595, 842);

    private final PageText page = new FakeSession(TEXT).page(1);

    @Test
    void selectedTextBecomesAQuoteWithItsPlaceAndWhatStandsAroundIt() {
        EvidenceData evidence = Evidence.of(DOCUMENT, new Selection.Text(new TextPoint(1, 40), new TextPoint(1, 49)),
                page, GEOMETRY);

        AnchorData anchor = evidence.anchor();
        assertThat(evidence.document()).isEqualTo("05-询问笔录.pdf");
        assertThat(evidence.title()).isEqualTo("询问笔录");
        assertThat(anchor.sha256()).isEqualTo("ab12");
        assertThat(anchor.page()).isEqualTo(1);
        assertThat(anchor.quote()).isEqualTo("民警李某\n单独询问");
        assertThat(anchor.prefix()).isEqualTo("甲".repeat(32));
        assertThat(anchor.suffix()).isEqualTo("乙".repeat(32));
        assertThat(anchor.boxes()).containsExactly(new BoxData(400, 700, 40, 10), new BoxData(0, 680, 40, 10));
    }

    @Test
    void theQuoteIsFoundAgainOnThePageAcrossTheLineBreak() {
        EvidenceData evidence = Evidence.of(DOCUMENT, new Selection.Text(new TextPoint(1, 40), new TextPoint(1, 49)),
                page, GEOMETRY);

        assertThat(TextMatcher.ofText(evidence.anchor().quote()).find(page.text())).singleElement()
                .satisfies(r -> assertThat(r.from()).isEqualTo(40));
    }

    @Test
    void aBoxOnAScanHasAPlaceAndNoQuote() {
        SelectionModel model = new SelectionModel();
        model.box(1, 10.12345, 20, 110, 70, 4);

        AnchorData anchor = Evidence.of(DOCUMENT, model.get(), PageText.empty(1), GEOMETRY).anchor();

        assertThat(anchor.quote()).isEmpty();
        assertThat(anchor.prefix()).isEmpty();
        assertThat(anchor.boxes()).containsExactly(new BoxData(10.123, 20, 99.877, 50));
    }
}
