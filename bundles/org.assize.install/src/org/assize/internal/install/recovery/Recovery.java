package org.assize.internal.install.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;

import org.assize.install.AuditLine.Decision;

/**
 * The program that the start script runs when it finds the marker of an interrupted change, before it starts OSGi.
 * Waits while another process is still changing the installation.
 */
public final class Recovery {

    private static final int FAILED = 4;

    private Recovery() {
    }

    /**
     * Takes an interrupted change back.
     *
     * @param arguments the folder of the installation
     */
    public static void main(String[] arguments) {
        try {
            if (recover(new Installation(Path.of(arguments[0])))) {
                System.err.println(ResourceBundle.getBundle("org.assize.internal.install.messages",
                        Locale.getDefault()).getString("restored"));
            }
        } catch (IOException e) {
            System.err.println("assize: " + e);
            System.exit(FAILED);
        }
    }

    /** {@return whether there was something to take back} */
    static boolean recover(Installation installation) throws IOException {
        try (ChangeLock lock = ChangeLock.take(installation)) {
            ChangeGuard guard = new ChangeGuard(installation);
            if (!guard.interrupted()) {
                return false;
            }
            guard.takeBack();
        }
        new AuditFile(installation).add(Decision.RESTORED, "", "", "", "");
        return true;
    }
}
