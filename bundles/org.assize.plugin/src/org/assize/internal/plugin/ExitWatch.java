package org.assize.internal.plugin;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.Failure;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes down which foreign plugin ended the program. A thread that called {@link System#exit} waits while hooks run,
 * and its stack says who called. {@link Runtime#halt} and a crash in native code run no hooks and leave no trace here.
 */
@Component(immediate = true, service = {})
public final class ExitWatch {

    private final PluginRegistry plugins;
    private final Containment containment;
    private final Thread hook = new Thread(this::look, "Watch over the end");

    @Activate
    public ExitWatch(@Reference PluginRegistry plugins, @Reference Containment containment) {
        this.plugins = plugins;
        this.containment = containment;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Stops watching; what the framework does when the program is ended in good order. */
    @Deactivate
    public void stop() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already, and the hook has its say.
        }
    }

    private void look() {
        Thread.getAllStackTraces().values().stream().filter(ExitWatch::exits).forEach(this::record);
    }

    private void record(StackTraceElement[] stack) {
        Optional<PluginInfo> plugin = plugins.onStack(stack);
        plugin.ifPresent(found -> containment.failed(Contribution.whole(found), new Failure(Messages.vmEnded,
                Stream.of(stack).map(call -> "\tat " + call + "\n").collect(Collectors.joining()))));
    }

    private static boolean exits(StackTraceElement[] stack) {
        return Arrays.stream(stack).anyMatch(call -> call.getClassName().equals(Runtime.class.getName())
                && call.getMethodName().equals("exit"));
    }
}
