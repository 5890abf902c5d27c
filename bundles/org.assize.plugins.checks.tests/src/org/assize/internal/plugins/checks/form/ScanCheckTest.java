package org.assize.internal.plugins.checks.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.assize.check.CheckedCaseFile;
import org.assize.check.CheckedDocument;
import org.assize.check.CheckedPage;
import org.assize.check.TextOrigin;
import org.assize.document.PageGeometry;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanCheckTest {

    private static final String TEXT = "鉴定意见书\n被鉴定人损伤程度评定为轻微伤，伤情稳定。";

    @ParameterizedTest
    @CsvSource({"0,0", "90,0", "180,1", "270,0"})
    void onlyAPageShownUpsideDownIsFound(int rotation, int found) {
        CheckedPage page = new CheckedPage(CaseBuilder.page(1, TEXT),
                new PageGeometry(0, 0, 595, 842, rotation, 1), TextOrigin.DOCUMENT, 1);
        CheckedDocument document =
                new CheckedDocument("05-鉴定意见书.pdf", "鉴定意见书", "", null, "05", List.of(page), "");
        CheckedCaseFile empty = CaseBuilder.administrative().build();
        CaseBuilder.Result result = new CaseBuilder.Result(new ArrayList<>(), new ArrayList<>());
        new ScanCheck().check(new CheckedCaseFile(empty.number(), "", empty.kind(), "", "", List.of(), null, null,
                null, "", List.of(), empty.properties(), List.of(document)), result);
        assertThat(result.of("upside-down")).hasSize(found);
        assertThat(result.of("illegible")).isEmpty();
    }

    @Test
    void aScanTheMachineReadsWithoutConfidenceIsIllegible() {
        CaseBuilder.Result result = CaseBuilder.administrative().scan("01-受案登记表.pdf", 0.9f, TEXT)
                .scan("02-鉴定意见书.pdf", 0.35f, TEXT).run(new ScanCheck());
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("illegible");
            assertThat(finding.key()).isEqualTo("02-鉴定意见书.pdf");
        });
    }

    @Test
    void aPageTheMachineCannotReadAtAllIsIllegible() {
        assertThat(CaseBuilder.administrative().scan("01-受案登记表.pdf", 0.9f, TEXT).unread("02-照片.pdf")
                .run(new ScanCheck()).kinds()).containsExactly("illegible");
    }

    @Test
    void beforeAnythingWasReadByMachineNothingIsKnown() {
        assertThat(CaseBuilder.administrative().document("01-受案登记表.pdf", TEXT).unread("02-照片.pdf")
                .run(new ScanCheck()).findings()).isEmpty();
    }
}
