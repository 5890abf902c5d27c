package org.assize.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.assize.model.casefile.CaseKind;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.NaPolicy;

class ChecklistCatalogTest {

    private static final String URN = "urn:assize:checklist:test";

    @TempDir
    Path plugins;
    @TempDir
    Path library;

    private ChecklistCatalog catalog;

    @BeforeEach
    void openCatalog() throws Exception {
        write(plugins, "v1", 1, "60", "40");
        write(plugins, "v2", 2, "50", "50");
        catalog = new ChecklistCatalog(List.of(ChecklistSource.folder(plugins)), ScoringModels.builtIn());
    }

    private static Path write(Path folder, String name, int version, String... marks) throws Exception {
        Checklist checklist = ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, marks).build();
        checklist.setVersion(version);
        Path file = folder.resolve(name + ".checklist");
        new ChecklistWriter().write(checklist, file);
        return file;
    }

    @Test
    void findsVersionsAndTheLatest() {
        assertThat(catalog.entries()).extracting(ChecklistEntry::version).containsExactly(1, 2);
        assertThat(catalog.find(URN, 1)).map(ChecklistEntry::version).contains(1);
        assertThat(catalog.find(URN, 3)).isEmpty();
        assertThat(catalog.find("urn:other:x", 1)).isEmpty();
        assertThat(catalog.latest(URN)).map(ChecklistEntry::version).contains(2);
        assertThat(catalog.latest(CaseKind.ADMINISTRATIVE)).map(ChecklistEntry::version).contains(2);
        assertThat(catalog.latest(CaseKind.CRIMINAL)).isEmpty();
        assertThat(catalog.faults()).isEmpty();
    }

    @Test
    void tellsTheHashOfTheVeryDocument() throws Exception {
        byte[] bytes = Files.readAllBytes(plugins.resolve("v1.checklist"));
        String expected = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

        assertThat(catalog.find(URN, 1)).map(ChecklistEntry::sha256).contains(expected);
        assertThat(catalog.find(URN, 1)).map(entry -> entry.use().sha256()).contains(expected);
    }

    @Test
    void reportsBrokenOnesAndOffersTheRest() throws Exception {
        Files.writeString(plugins.resolve("broken.checklist"), "<checklist");
        write(plugins, "unsound", 7, "60", "30");
        Files.writeString(plugins.resolve("notes.txt"), "not a checklist");
        catalog.refresh();

        assertThat(catalog.entries()).hasSize(2);
        assertThat(catalog.faults()).hasSize(2)
                .anySatisfy(fault -> assertThat(fault.message()).contains("broken.checklist"))
                .anySatisfy(fault -> assertThat(fault.problems()).extracting(ChecklistProblem::code)
                        .containsExactly(ChecklistProblem.Code.MARKS_SUM))
                .noneMatch(ChecklistFault::usable);
    }

    @Test
    void offersOneThatOnlyNeedsALookAndSaysSo() throws Exception {
        Checklist checklist = ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, "100").build();
        checklist.setVersion(3);
        checklist.getSections().getFirst().getItems().getFirst().getGuidance().clear();
        new ChecklistWriter().write(checklist, plugins.resolve("v3.checklist"));

        assertThat(catalog.latest(URN)).map(ChecklistEntry::version).contains(3);
        assertThat(catalog.faults()).singleElement().matches(ChecklistFault::usable);
    }

    @Test
    void prefersWhatTheLibraryKeptAndReportsTheOther() throws Exception {
        Path kept = write(library, "kept", 1, "30", "70");

        ChecklistCatalog both = catalog.withFolder(library);

        assertThat(both.find(URN, 1)).map(ChecklistEntry::origin).contains(kept.toString());
        assertThat(both.find(URN, 2)).isPresent();
        assertThat(both.faults()).singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("v1.checklist").contains("kept.checklist"));
    }

    @Test
    void twoCopiesOfOneDocumentAreNoFault() throws Exception {
        catalog.find(URN, 1).orElseThrow().keepIn(library);

        assertThat(catalog.withFolder(library).faults()).isEmpty();
        assertThat(catalog.withFolder(library).entries()).hasSize(2);
    }

    @Test
    void keepsADocumentInALibraryByteByByte() throws Exception {
        ChecklistEntry entry = catalog.find(URN, 2).orElseThrow();

        Path file = entry.keepIn(library.resolve("checklists"));

        assertThat(file).hasFileName("test-v2.checklist").hasSameBinaryContentAs(plugins.resolve("v2.checklist"));
        assertThat(entry.keepIn(library.resolve("checklists"))).isEqualTo(file);
    }

    @Test
    void neverChangesAVersionThatIsKept() throws Exception {
        ChecklistEntry entry = catalog.find(URN, 2).orElseThrow();
        Path file = Files.writeString(library.resolve("test-v2.checklist"), "what was used");

        assertThatThrownBy(() -> entry.keepIn(library)).isInstanceOf(ChecklistException.class)
                .hasMessageContaining("test-v2.checklist");
        assertThat(file).hasContent("what was used");
    }

    @Test
    void aLibraryWithoutFolderHasNoneOfItsOwn() {
        ChecklistCatalog both = catalog.withFolder(library.resolve("checklists"));

        assertThat(both.entries()).hasSize(2);
        assertThat(both.faults()).isEmpty();
    }

    @Test
    void handsOutCopiesForEditing() {
        ChecklistEntry entry = catalog.find(URN, 1).orElseThrow();

        entry.copy().setVersion(99);

        assertThat(entry.checklist().getVersion()).isEqualTo(1);
    }
}
