package org.assize.internal.ui.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.assize.install.PluginInstallation;
import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.Failure;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginInfo.Origin;
import org.assize.plugin.PluginRegistry;
import org.assize.plugin.StartGuard;
import org.junit.jupiter.api.Test;

/** How it stands with plugins, from what is installed, what runs and what failed. */
class PluginRowsTest {

    private final Containment containment = Containment.ofThisProcess();

    @Test
    void onlyWhatIsEnabledAndTakesPartIsOn() throws Exception {
        assertThat(state(installed(true), running("1.0.0", true))).isEqualTo(PluginState.ON);
        assertThat(state(installed(false), running("1.0.0", false))).isEqualTo(PluginState.OFF);
    }

    @Test
    void aDecisionOfThisSessionWaitsForARestart() throws Exception {
        assertThat(state(installed(false), running("1.0.0", true))).isEqualTo(PluginState.OFF_AFTER_RESTART);
        assertThat(state(installed(true), running("1.0.0", false))).isEqualTo(PluginState.ON_AFTER_RESTART);
        assertThat(state(installed(true), null)).as("new").isEqualTo(PluginState.ON_AFTER_RESTART);
        assertThat(state(installed(true), running("0.9.0", true))).as("new version")
                .isEqualTo(PluginState.ON_AFTER_RESTART);
        assertThat(state(null, running("1.0.0", true))).as("removed").isEqualTo(PluginState.GONE_AFTER_RESTART);
    }

    @Test
    void theTableTellsTheVersionWithoutTheDateOfTheBuild() throws Exception {
        PluginInstallation dated = InstalledInMemory.plugin("org.vendor.late", "1.2.0.202611221034", true, "1.2.0");
        assertThat(rows(dated, running("1.0.0", true), false)).extracting(PluginRow::shortVersion)
                .containsExactlyInAnyOrder("1.0.0", "1.2.0");
    }

    @Test
    void inSafeModeNothingWaits() throws Exception {
        PluginState state = rows(installed(true), running("1.0.0", false), true).get(0).state();
        assertThat(state).isEqualTo(PluginState.SAFE_MODE);
        assertThat(state.wantsRestart()).isFalse();
    }

    @Test
    void whatFailedShowsWithItsReasons() throws Exception {
        fail(new Contribution("check", "org.vendor.late", running("1.0.0", true)));
        PluginRow row = rows(installed(true), running("1.0.0", true), false).get(0);
        assertThat(row.state()).isEqualTo(PluginState.PARTLY_OFF);
        assertThat(DetailText.of(row)).contains("org.vendor.late", "no such law", "at vendor.Bad");
        assertThat(PluginAction.SWITCH_ON.fits(row)).isTrue();
    }

    @Test
    void aPluginThatHarmedTheWorkbenchIsSwitchedOffAsAWhole() throws Exception {
        fail(Contribution.whole(running("1.0.0", true)));
        assertThat(state(installed(true), running("1.0.0", true))).isEqualTo(PluginState.SWITCHED_OFF);
    }

    @Test
    void aPluginThatCannotBeStartedSaysWhy() throws Exception {
        PluginInstallation hindered = InstalledInMemory.hindered(installed(true), "it requires org.vendor.gone");
        PluginRow row = rows(hindered, running("1.0.0", true), false).get(0);
        assertThat(row.state()).isEqualTo(PluginState.HINDERED);
        assertThat(DetailText.of(row)).contains("it requires org.vendor.gone");
    }

    @Test
    void failuresOfAnotherVersionAreNotHeldAgainstThisOne() throws Exception {
        fail(new Contribution("check", "org.vendor.late", running("0.9.0", true)));
        assertThat(state(installed(true), running("1.0.0", true))).isEqualTo(PluginState.ON);
    }

    @Test
    void detailsSayWhoSignedAndWhatIsContributed() throws Exception {
        PluginRow row = rows(installed(true), running("1.0.0", true), false).get(0);
        assertThat(DetailText.of(row)).contains("某省厅法制总队", "traffic", "org.vendor.Thing", "org.vendor 1.0.0");
        assertThat(row.earlierVersion()).isEqualTo("0.9.0");
    }

    @Test
    void whatWasNotInstalledCanNeitherBeDisabledNorRemoved() throws Exception {
        PluginInfo stray = new PluginInfo("stray", "1.0.0", "Stray", "", Origin.UNKNOWN, null, true);
        PluginRow row = rows(null, stray, false).get(0);
        assertThat(row.state()).isEqualTo(PluginState.ON);
        assertThat(PluginAction.TOGGLE.fits(row)).isFalse();
        assertThat(PluginAction.REMOVE.fits(row)).isFalse();
    }

    private void fail(Contribution contribution) {
        for (int time = 0; time < Containment.FAILURES; time++) {
            containment.failed(contribution, new Failure("no such law", "\tat vendor.Bad"));
        }
    }

    private PluginState state(PluginInstallation installed,
            PluginInfo running) throws Exception {
        return rows(installed, running, false).get(0).state();
    }

    private List<PluginRow> rows(PluginInstallation installed, PluginInfo running, boolean safe) throws Exception {
        PluginInstallation[] all = installed == null ? new PluginInstallation[0] : new PluginInstallation[] {installed};
        return new PluginRows(InstalledInMemory.of(all), registry(running), containment, guard(safe)).read();
    }

    private static PluginInstallation installed(boolean enabled) {
        return InstalledInMemory.plugin("org.vendor", "1.0.0", enabled, "1.0.0", "0.9.0");
    }

    private static PluginInfo running(String version, boolean enabled) {
        return new PluginInfo("org.vendor", version, "Plugin org.vendor", "", Origin.INSTALLED, null, enabled);
    }

    private static PluginRegistry registry(PluginInfo running) {
        return new PluginRegistry() {

            @Override
            public PluginInfo of(Class<?> type) {
                return running;
            }

            @Override
            public PluginInfo ofBundle(String symbolicName) {
                return running;
            }

            @Override
            public Optional<PluginInfo> onStack(StackTraceElement[] stack) {
                return Optional.empty();
            }

            @Override
            public List<PluginInfo> plugins() {
                return running == null ? List.of() : List.of(running);
            }
        };
    }

    private static StartGuard guard(boolean safe) {
        return new StartGuard() {

            @Override
            public boolean safe() {
                return safe;
            }

            @Override
            public int failedBefore() {
                return 0;
            }

            @Override
            public void settled() {
                // nothing is counted
            }

            @Override
            public void again() {
                // nothing is counted
            }

            @Override
            public void givenUp() {
                // nothing is counted
            }

            @Override
            public void nextSafe() throws IOException {
                throw new IOException();
            }
        };
    }
}
