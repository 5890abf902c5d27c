package org.assize.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.assize.plugin.StartGuard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that came up and starts that did not. */
class StartGuardTest {

    @TempDir
    Path folder;

    private StateFolders folders = new StateFolders(Path.of("."));

    @BeforeEach
    void inAFolder() {
        folders = new StateFolders(folder);
    }

    @Test
    void aStartThatDoesNotComeUpCounts() {
        assertThat(start().failedBefore()).isZero();
        assertThat(start().failedBefore()).isEqualTo(1);
        assertThat(start().failedBefore()).isEqualTo(StartGuard.ASK_AFTER);
    }

    @Test
    void aStartThatComesUpTakesBackAllBefore() {
        start();
        start().settled();
        assertThat(start().failedBefore()).isZero();
    }

    @Test
    void aCommandOfTheProductIsNoStartOfTheWorkbench() {
        assertThat(RecordedStarts.application(List.of("-application", "org.assize.cli.application", "plugin", "list"),
                "org.assize.rcp.application")).isEqualTo("org.assize.cli.application");
        assertThat(RecordedStarts.application(List.of("-nl", "zh"), "org.assize.rcp.application"))
                .isEqualTo("org.assize.rcp.application");
        assertThat(RecordedStarts.application(List.of("-application"), null)).isNull();
    }

    @Test
    void whenNobodyCouldBeAskedTheNextStartIsSafe() {
        start();
        start();
        assertThat(start().safe()).as("may ask").isFalse();
        assertThat(start().safe()).as("could not ask").isTrue();
    }

    @Test
    void whoStartsAsUsualIsAskedAgainAfterOneMoreFailureOnly() {
        start();
        start();
        start().again();
        StartGuard next = start();
        assertThat(next.failedBefore()).isEqualTo(1);
        assertThat(next.safe()).isFalse();
    }

    @Test
    void whoGivesUpIsAskedTheSameNextTime() {
        start();
        start();
        start().givenUp();
        assertThat(start()).returns(StartGuard.ASK_AFTER, StartGuard::failedBefore).returns(false, StartGuard::safe);
    }

    @Test
    void aSafeStartThatWasAskedForHappensOnce() throws Exception {
        StartGuard running = start();
        running.settled();
        running.nextSafe();
        StartGuard safe = start();
        safe.settled();
        assertThat(safe.safe()).isTrue();
        assertThat(start().safe()).isFalse();
    }

    @Test
    void aCommandNeitherCountsNorUsesUpWhatTheWorkbenchShallDo() throws Exception {
        start().nextSafe();
        StartGuard command = new RecordedStarts(folders, false, false);
        assertThat(command.safe()).isFalse();
        assertThat(command.failedBefore()).isZero();
        assertThat(start()).returns(true, StartGuard::safe).returns(1, StartGuard::failedBefore);
    }

    private StartGuard start() {
        return new RecordedStarts(folders, true, false);
    }
}
