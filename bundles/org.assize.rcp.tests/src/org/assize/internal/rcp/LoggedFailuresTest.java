package org.assize.internal.rcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assize.plugin.Containment;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginInfo.Origin;
import org.assize.plugin.PluginRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;

/** What is thrown in the window. */
class LoggedFailuresTest {

    private static final PluginInfo VENDOR =
            new PluginInfo("org.vendor.view", "1.0.0", "Vendor", "", Origin.INSTALLED, null, true);

    private final Containment containment = Containment.ofThisProcess();
    private final LoggedFailures failures = new LoggedFailures(new ByPackage(), containment);

    @Test
    void aViewThatThrowsInTheWorkbenchsHandsIsPutDownToItsPlugin() {
        for (int time = 0; time < Containment.FAILURES; time++) {
            failures.logging(error("org.eclipse.ui", thrownIn("org.vendor.view.BadView")), "org.eclipse.ui");
        }
        assertThat(containment.states()).singleElement().satisfies(state -> {
            assertThat(state.off()).isTrue();
            assertThat(state.contribution().plugin()).isEqualTo(VENDOR);
            assertThat(state.failures().get(0).detail()).contains("BadView");
        });
    }

    @Test
    void theCauseCountsWhereTheWorkbenchWrappedIt() {
        Throwable wrapped = new IllegalStateException(thrownIn("org.vendor.view.BadView"));
        wrapped.setStackTrace(new StackTraceElement[0]);
        failures.logging(error("org.eclipse.ui", wrapped), "org.eclipse.ui");
        assertThat(containment.states()).hasSize(1);
    }

    @Test
    void whatAPluginLogsItselfAndWhatIsOursDoesNotCount() {
        failures.logging(error("org.vendor.view", thrownIn("org.vendor.view.BadView")), "org.vendor.view");
        failures.logging(error("org.eclipse.ui", thrownIn("org.assize.ui.Something")), "org.eclipse.ui");
        failures.logging(new Status(IStatus.WARNING, "org.eclipse.ui", "x", thrownIn("org.vendor.view.BadView")), "");
        assertThat(containment.states()).isEmpty();
    }

    private static IStatus error(String bundle, Throwable thrown) {
        return new Status(IStatus.ERROR, bundle, "Unable to create view", thrown);
    }

    private static Throwable thrownIn(String className) {
        Throwable thrown = new NullPointerException();
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Objects", "requireNonNull", "Objects.java", 1),
            new StackTraceElement(className, "createPartControl", "BadView.java", 7)});
        return thrown;
    }

    /** Knows the vendor by the package. */
    private static final class ByPackage implements PluginRegistry {

        @Override
        public PluginInfo of(Class<?> type) {
            return ofBundle(type.getPackageName());
        }

        @Override
        public PluginInfo ofBundle(String symbolicName) {
            return symbolicName.startsWith(VENDOR.id()) ? VENDOR : PluginInfo.ofProduct(symbolicName, "1.0.0");
        }

        @Override
        public Optional<PluginInfo> onStack(StackTraceElement[] stack) {
            return Stream.of(stack).map(call -> ofBundle(call.getClassName())).filter(PluginInfo::foreign).findFirst();
        }

        @Override
        public List<PluginInfo> plugins() {
            return List.of(VENDOR);
        }
    }
}
