package org.assize.internal.cli;

import java.io.PrintWriter;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** The application {@code org.assize.cli.application}: one command, then the exit code. */
public final class CliApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        Terminal terminal = new Terminal(new PrintWriter(System.out, true), new PrintWriter(System.err, true));
        Services services = new PlatformServices(
                FrameworkUtil.getBundle(CliApplication.class).getBundleContext());
        return AssizeCommand.run(terminal, services, arguments);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
