package org.assize.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.assize.check.AuditCheck;
import org.assize.check.run.CaseCheck;
import org.assize.check.run.CaseProposals;
import org.assize.check.run.CheckChange;
import org.assize.check.run.CheckRun;
import org.assize.check.run.CheckRun.Ending;
import org.assize.check.run.CheckSelection;
import org.assize.check.run.Proposal;
import org.assize.document.Quad;
import org.assize.recognition.RecognizedLine;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedTexts;
import org.assize.recognition.RecognizedWord;
import org.assize.records.Sha256;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found is kept for as long as nothing has changed that it was made from, and no longer. */
class KnownResultsTest {

    @TempDir
    private Path temp;

    @Test
    void proposalsShowTheirPlaceAndWhatWasSearched() throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp, new WordCheck())) {
            checked.register("A", "询问人一人，被询问人张三\f第二页", "");
            checked.run("A");
            CaseProposals known = checked.checks.proposals(checked.library, "A");
            Proposal place = known.proposals().getFirst();
            assertThat(place.evidence().getFirst().document()).isEqualTo("01-笔录.txt");
            assertThat(place.evidence().getFirst().anchor().quote()).isEqualTo("一人");
            assertThat(place.evidence().getFirst().anchor().prefix()).isEqualTo("询问人");
            assertThat(place.evidence().getFirst().anchor().boxes()).hasSize(1);
            assertThat(place.evidence().getFirst().anchor().look()).isNotNull();
            assertThat(place.by().plugin()).isEqualTo("org.example.bad");
            assertThat(place.by().signer()).isEqualTo("CN=Example CA");
            Proposal absence = known.proposals().getLast();
            assertThat(absence.absence()).isNotNull();
            assertThat(absence.absence().pages()).isEqualTo(known.coverage().pages());
            assertThat(absence.absence().pagesWithoutText()).isEqualTo(1);
            assertThat(checked.checks.timeline(checked.library, "A")).singleElement()
                    .satisfies(fact -> assertThat(fact.proposals()).containsExactly(place.id()));
        }
    }

    @Test
    void whatIsKnownIsNotRunAgain() throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp, new WordCheck())) {
            checked.register("A", "询问人一人");
            assertThat(checked.run("A").runs()).extracting(CheckRun::ending).containsExactly(Ending.DONE);
            assertThat(checked.run("A").runs()).extracting(CheckRun::ending).containsExactly(Ending.CACHED);
            assertThat(checked.again(CheckSelection.Redo.EVERYTHING, "A").runs()).extracting(CheckRun::ending)
                    .containsExactly(Ending.DONE);
        }
    }

    @Test
    void aMachineReadingMakesWhatIsKnownStale() throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp, new WordCheck())) {
            checked.register("A", "", "权利义务告知书");
            checked.run("A");
            assertThat(checked.checks.proposals(checked.library, "A").proposals()).isEmpty();
            read(checked, "A", "询问人一人", 0.9f);
            assertThat(state(checked, "A")).isEqualTo(CaseCheck.State.STALE);
            checked.run("A");
            CaseProposals known = checked.checks.proposals(checked.library, "A");
            assertThat(known.proposals()).singleElement()
                    .satisfies(p -> assertThat(p.evidence().getFirst().anchor().quote()).isEqualTo("一人"));
            assertThat(known.coverage().pagesUncertain()).isZero();
            read(checked, "A", "询问人一人", 0.5f);
            checked.run("A");
            assertThat(checked.checks.proposals(checked.library, "A").coverage().pagesUncertain()).isEqualTo(1);
        }
    }

    @Test
    void anotherVersionOfTheCheckRunsAgainAndItsProposalsAreTheSame() throws Exception {
        WordCheck first = new WordCheck();
        try (CheckedLibrary checked = new CheckedLibrary(temp, first)) {
            checked.register("A", "询问人一人");
            checked.run("A");
            List<String> ids = ids(checked);
            checked.registry.remove(first);
            assertThat(checked.checks.proposals(checked.library, "A").checks()).isEmpty();
            checked.registry.add(new WordCheck("2"));
            assertThat(state(checked, "A")).isEqualTo(CaseCheck.State.STALE);
            assertThat(checked.run("A").runs()).extracting(CheckRun::ending).containsExactly(Ending.DONE);
            assertThat(state(checked, "A")).isEqualTo(CaseCheck.State.CURRENT);
            assertThat(ids(checked)).isEqualTo(ids);
        }
    }

    @Test
    void theOrderOfCaseFilesAndChecksDoesNotMatter() throws Exception {
        List<AuditCheck> checks = List.of(new WordCheck(), new ContainmentTest.LastCheck(),
                new BadChecks.Printing());
        Map<String, String> expected = results(temp.resolve("first"), checks, List.of("A", "B", "C", "D", "E", "F"));
        Random random = new Random(5);
        for (int i = 0; i < 2; i++) {
            List<AuditCheck> shuffled = new ArrayList<>(checks);
            Collections.shuffle(shuffled, random);
            List<String> numbers = new ArrayList<>(List.of("A", "B", "C", "D", "E", "F"));
            Collections.shuffle(numbers, random);
            assertThat(results(temp.resolve("again" + i), shuffled, numbers)).isEqualTo(expected);
        }
    }

    private static Map<String, String> results(Path folder, List<AuditCheck> checks, List<String> numbers)
            throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(folder, checks.toArray(AuditCheck[]::new))) {
            for (String number : numbers) {
                checked.register(number, "案卷" + number + "：询问人一人", "第二份\f一人");
            }
            checked.run(numbers.toArray(String[]::new));
            return checked.results();
        }
    }

    @Test
    void damagedOrDeletedFilesOfTheCacheAreMadeAnew() throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp, new WordCheck())) {
            checked.register("A", "询问人一人");
            checked.run("A");
            Map<String, String> expected = checked.results();
            for (Path file : files(checked)) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
                checked.again(CheckSelection.Redo.EVERYTHING, "A");
                checked.run("A");
                assertThat(checked.results()).as("after damage to " + file.getFileName()).isEqualTo(expected);
                Files.delete(file);
                checked.again(CheckSelection.Redo.EVERYTHING, "A");
                assertThat(checked.results()).as("without " + file.getFileName()).isEqualTo(expected);
            }
        }
    }

    @Test
    void aFileThatIsNotTheRegisteredOneIsNotRead() throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp, new WordCheck())) {
            checked.register("A", "询问人一人");
            Files.writeString(checked.file("A", 1), "询问人二人");
            checked.run("A");
            CaseProposals known = checked.checks.proposals(checked.library, "A");
            assertThat(known.coverage().documentsFailed()).isEqualTo(1);
            assertThat(known.coverage().documents().getFirst().failure()).contains("01-笔录.txt");
            assertThat(known.proposals()).allSatisfy(p -> assertThat(p.evidence()).isEmpty());
            Files.writeString(checked.file("A", 1), "询问人一人");
            checked.run("A");
            assertThat(checked.checks.proposals(checked.library, "A").coverage().documentsFailed()).isEqualTo(1);
            checked.again(CheckSelection.Redo.FAILED, "A");
            assertThat(checked.checks.proposals(checked.library, "A").coverage().documentsFailed()).isZero();
            assertThat(checked.checks.proposals(checked.library, "A").proposals()).hasSize(2);
        }
    }

    @Test
    void aSuspendedCheckNeitherRunsNorProposes() throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp, new WordCheck())) {
            checked.register("A", "询问人一人");
            checked.run("A");
            List<CheckChange> heard = new ArrayList<>();
            Runnable end = checked.checks.subscribe(heard::add);
            checked.checks.suspend(checked.library, "example.WordCheck", "误报多");
            end.run();
            assertThat(heard).containsExactly(new CheckChange(checked.library.layout().root(), Set.of()));
            assertThat(checked.checks.proposals(checked.library, "A").proposals()).isEmpty();
            assertThat(checked.run("A").runs()).isEmpty();
            assertThat(checked.checks.checks(checked.library).getFirst().suspension().reason()).isEqualTo("误报多");
            checked.checks.resume(checked.library, "example.WordCheck");
            assertThat(checked.checks.proposals(checked.library, "A").proposals()).hasSize(2);
        }
    }

    @Test
    void aRunThatIsCancelledKeepsWhatIsDone() throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp, new WordCheck())) {
            for (int i = 0; i < 6; i++) {
                checked.register("A" + i, "询问人一人");
            }
            NullProgressMonitor monitor = new NullProgressMonitor();
            checked.checks.subscribe(change -> monitor.setCanceled(true));
            var report = checked.checks.run(checked.library, List.of("A0", "A1", "A2", "A3", "A4", "A5"),
                    CheckSelection.ALL, monitor);
            assertThat(report.cancelled()).isTrue();
            assertThat(report.count(Ending.DONE)).isEqualTo(CheckedLibrary.LIMITS.batch());
            assertThat(state(checked, "A0")).isEqualTo(CaseCheck.State.CURRENT);
            assertThat(state(checked, "A5")).isEqualTo(CaseCheck.State.NOT_RUN);
        }
    }

    private static List<Path> files(CheckedLibrary checked) throws IOException {
        try (var all = Files.walk(checked.library.layout().cache().resolve("checks"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static CaseCheck.State state(CheckedLibrary checked, String caseFile) {
        return checked.checks.proposals(checked.library, caseFile).checks().getFirst().state();
    }

    private static List<String> ids(CheckedLibrary checked) {
        return checked.checks.proposals(checked.library, "A").proposals().stream().map(Proposal::id).toList();
    }

    private static void read(CheckedLibrary checked, String caseFile, String text, float confidence)
            throws Exception {
        RecognizedWord word = new RecognizedWord(text, Quad.of(10, 10, 100, 20), confidence);
        RecognizedTexts.in(checked.library.layout().cache()).add(Sha256.of(checked.file(caseFile, 1)),
                new RecognizedPage(1, "Test", "1", "chi_sim", Instant.EPOCH,
                        List.of(new RecognizedLine(List.of(word)))));
    }
}
