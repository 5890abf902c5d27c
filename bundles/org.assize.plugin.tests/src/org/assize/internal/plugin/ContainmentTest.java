package org.assize.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionException;
import org.assize.plugin.ContributionState;
import org.assize.plugin.Failure;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginInfo.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counting. What real plugins do is in {@link BadPluginTest}. */
class ContainmentTest {

    private static final Failure FAILURE = new Failure("没有结果", "line 1\nline 2 = #");

    @TempDir
    Path folder;

    @Test
    void aSuccessInBetweenStartsTheCountAnew() {
        Containment containment = Containment.ofThisProcess();
        fail(containment, of("1.0.0"), 2);
        containment.succeeded(of("1.0.0"));
        fail(containment, of("1.0.0"), 2);
        assertThat(containment.isOff(of("1.0.0"))).isFalse();
        fail(containment, of("1.0.0"), 1);
        assertThat(containment.isOff(of("1.0.0"))).isTrue();
    }

    @Test
    void aSuccessDoesNotSwitchOnButAPersonDoes() {
        Containment containment = remembering();
        fail(containment, of("1.0.0"), 3);
        containment.succeeded(of("1.0.0"));
        assertThat(remembering().isOff(of("1.0.0"))).isTrue();
        containment.switchOn(of("1.0.0"));
        assertThat(remembering().isOff(of("1.0.0"))).isFalse();
        assertThat(remembering().states()).isEmpty();
    }

    @Test
    void anotherVersionHasNotFailedYet() {
        Containment containment = remembering();
        fail(containment, of("1.0.0"), 3);
        assertThat(containment.isOff(of("1.0.1"))).isFalse();
        fail(containment, of("1.0.1"), 1);
        assertThat(remembering().states()).singleElement()
                .returns("1.0.1", state -> state.contribution().plugin().version());
    }

    @Test
    void whatFailedIsToldAndRememberedWithItsReasons() {
        Containment containment = remembering();
        List<ContributionState> told = new ArrayList<>();
        Runnable end = containment.subscribe(told::add);
        fail(containment, of("1.0.0"), 3);
        end.run();
        fail(containment, of("1.0.0"), 1);
        assertThat(told).extracting(ContributionState::off).containsExactly(false, false, true);
        assertThat(remembering().states()).singleElement().satisfies(state -> {
            assertThat(state.contribution()).isEqualTo(of("1.0.0"));
            assertThat(state.failures()).hasSize(3).allMatch(failure -> failure.detail().equals(FAILURE.detail()));
        });
    }

    @Test
    void whatIsOffIsNotCalled() {
        Containment containment = Containment.ofThisProcess();
        fail(containment, of("1.0.0"), 3);
        assertThatThrownBy(() -> containment.call(of("1.0.0"), Duration.ofMinutes(1), () -> {
            throw new IllegalStateException("was called");
        })).isInstanceOf(ContributionException.class).hasNoCause();
        assertThat(containment.states().get(0).failures()).hasSize(3);
    }

    @Test
    void anInterruptedCallerDoesNotCountAsAFailure() {
        Containment containment = Containment.ofThisProcess();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> containment.call(of("1.0.0"), Duration.ofMinutes(1), () -> {
            new CountDownLatch(1).await();
            return "";
        })).isInstanceOf(InterruptedException.class);
        assertThat(containment.states()).isEmpty();
    }

    private static void fail(Containment containment, Contribution contribution, int times) {
        for (int time = 0; time < times; time++) {
            containment.failed(contribution, FAILURE);
        }
    }

    private Containment remembering() {
        return new CountedFailures(new StateFolders(folder));
    }

    private static Contribution of(String version) {
        return new Contribution("check", "org.vendor|check#1/a", new PluginInfo("org.vendor", version, "名称", "V",
                Origin.INSTALLED, PluginJar.SIGNER, true));
    }
}
