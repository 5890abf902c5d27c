package org.assize.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.assize.check.AuditCheck;
import org.assize.check.CheckedCaseFile;
import org.assize.check.Findings;
import org.assize.check.run.CaseCheck;
import org.assize.check.run.CheckReport;
import org.assize.check.run.CheckRun;
import org.assize.check.run.CheckRun.Ending;
import org.assize.check.run.CheckSelection.Redo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a check does, it is named, and what the others find is kept. */
class ContainmentTest {

    @TempDir
    private Path temp;

    static Stream<Arguments> bad() {
        return Stream.of(Arguments.of(new BadChecks.Throwing(), Ending.FAILED),
                Arguments.of(new BadChecks.Recursing(), Ending.FAILED),
                Arguments.of(new BadChecks.Looping(), Ending.TIMED_OUT),
                Arguments.of(new BadChecks.Hoarding(), Ending.OUT_OF_MEMORY),
                Arguments.of(new BadChecks.Exiting(), Ending.DIED),
                Arguments.of(new BadChecks.Halting(), Ending.DIED),
                Arguments.of(new BadChecks.Flooding(), Ending.FAILED),
                Arguments.of(new BadChecks.Scribbling(), Ending.FAILED),
                Arguments.of(new BadChecks.Unborn(), Ending.FAILED));
    }

    static Stream<AuditCheck> lying() {
        return Stream.of(new BadChecks.OtherDocument(), new BadChecks.OtherPage(), new BadChecks.BesideThePage(),
                new BadChecks.NotANumber(), new BadChecks.Silent(), new BadChecks.Showless(),
                new BadChecks.OtherKind(), new BadChecks.TooSure(), new BadChecks.Nulls(), new BadChecks.Countless(),
                new BadChecks.Repeating());
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadCheckFailsAndTheOthersGoOn(AuditCheck bad, Ending ending) throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp, bad, new WordCheck(), new LastCheck())) {
            checked.register("A", "询问人一人");
            checked.register("B", "询问人一人");
            CheckReport report = checked.run("A", "B");
            for (String caseFile : List.of("A", "B")) {
                CheckRun run = CheckedLibrary.of(report, caseFile, TestChecks.id(bad.getClass()));
                assertThat(run.ending()).isEqualTo(ending);
                assertThat(run.reason()).isNotBlank();
                assertThat(run.plugin().display()).contains("Bad checks", "1.2.3", "Example CA");
                assertThat(CheckedLibrary.of(report, caseFile, "example.WordCheck").ending()).isEqualTo(Ending.DONE);
                assertThat(CheckedLibrary.of(report, caseFile, "example.LastCheck").ending()).isEqualTo(Ending.DONE);
                assertThat(checked.checks.proposals(checked.library, caseFile).proposals()).hasSize(2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lying")
    void whatDoesNotFitTheCaseFileIsNotBelieved(AuditCheck lying) throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp, lying)) {
            checked.register("A", "询问人一人");
            CheckRun run = checked.run("A").runs().getFirst();
            assertThat(run.ending()).isEqualTo(Ending.FAILED);
            assertThat(run.reason()).isNotBlank();
            assertThat(checked.checks.proposals(checked.library, "A").proposals()).isEmpty();
        }
    }

    @Test
    void aCheckMayPrintAsItLikes() throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp, new BadChecks.Printing())) {
            checked.register("A", "询问人一人");
            assertThat(checked.run("A").runs()).extracting(CheckRun::ending).containsExactly(Ending.DONE);
        }
    }

    @Test
    void afterThreeFailuresACheckIsSwitchedOff() throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp, new BadChecks.Halting(), new WordCheck())) {
            for (String number : List.of("A", "B", "C", "D", "E")) {
                checked.register(number, "询问人一人");
            }
            CheckReport report = checked.run("A", "B", "C", "D", "E");
            assertThat(report.runs().stream().filter(r -> r.check().equals("example.Halting"))
                    .map(CheckRun::ending)).containsExactly(Ending.DIED, Ending.DIED, Ending.DIED, Ending.OFF,
                            Ending.OFF);
            assertThat(report.count(Ending.DONE)).isEqualTo(5);
            assertThat(checked.checks.checks(checked.library).getFirst().off()).contains(Messages.endedProcess);
            assertThat(checked.checks.proposals(checked.library, "A").checks().getFirst().state())
                    .isEqualTo(CaseCheck.State.OFF);
            assertThat(checked.containment.states().getFirst().failures().getFirst().what()).isNotBlank();
        }
    }

    @Test
    void whatIsCountedQuotesNothingFromTheCaseFile() throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp, new BadChecks.Throwing())) {
            checked.register("A", "询问人一人");
            assertThat(checked.run("A").runs().getFirst().reason()).contains("张三盗窃案");
            assertThat(checked.containment.states().toString()).contains("IllegalStateException", "BadChecks")
                    .doesNotContain("张三");
        }
    }

    @Test
    void aFailureIsRememberedUntilItIsTriedAgain() throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp, new BadChecks.Throwing())) {
            checked.register("A", "询问人一人");
            checked.run("A");
            assertThat(checked.run("A").failures()).hasSize(1);
            assertThat(checked.containment.states().getFirst().failures()).hasSize(1);
            checked.again(Redo.FAILED, "A");
            assertThat(checked.containment.states().getFirst().failures()).hasSize(2);
        }
    }

    /** Comes after all others, and finds nothing. */
    public static final class LastCheck extends TestChecks {

        public LastCheck() {
            super("1");
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            if (caseFile.documents().isEmpty()) {
                throw new IllegalStateException("no documents");
            }
        }
    }
}
