package org.assize.internal.ui.casefile.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.assize.internal.ui.casefile.LibraryFixture;
import org.assize.model.review.ReviewState;
import org.assize.model.review.SelectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsCaseFilesInNaturalOrderWithUnitHandlerAndMonth() throws Exception {
        try (LibraryFixture fixture = new LibraryFixture(folder)) {
            fixture.caseFiles("武公10号", "武公9号");

            Catalog catalog = fixture.library.read(CatalogReader::read).sorted();

            assertThat(catalog.entries()).containsExactly(
                    new CaseEntry("武公9号", "殴打他人案", "城关派出所", "张某", "2026-11", 1, List.of()),
                    new CaseEntry("武公10号", "殴打他人案", "城关派出所", "张某", "2026-11", 1, List.of()));
        }
    }

    @Test
    void tellsWhatBecameOfACaseFileInEachRound() throws Exception {
        try (LibraryFixture fixture = new LibraryFixture(folder)) {
            fixture.caseFiles("1", "2", "3");
            fixture.drawn("2026-10", "1");
            fixture.drawn("2026-11", "1", "2");
            fixture.assigned("2026-11", "1", "li");
            fixture.sealed("2026-11", "1", "87.0", false);
            fixture.selected("2026-11", "1", SelectionKind.BEST);

            Catalog catalog = fixture.library.read(CatalogReader::read).sorted();

            assertThat(catalog.rounds()).containsExactly("2026-11", "2026-10");
            assertThat(catalog.entries().get(0).rounds()).containsExactly(
                    new RoundMark("2026-11", ReviewState.SEALED, "87.0", SelectionKind.BEST),
                    new RoundMark("2026-10", null, "", null));
            assertThat(catalog.entries().get(1).rounds()).containsExactly(new RoundMark("2026-11", null, "", null));
            assertThat(catalog.entries().get(2).rounds()).isEmpty();
        }
    }
}
