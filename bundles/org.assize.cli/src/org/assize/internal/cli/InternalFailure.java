package org.assize.internal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.assize.records.ReviewerProfile;
import org.eclipse.osgi.util.NLS;

/**
 * A failure of the program itself. What happened goes into a file of the user, which people who repair the program can
 * read; the terminal shows where that is.
 */
final class InternalFailure {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'failure-'uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private InternalFailure() {
    }

    static void tell(Throwable failure, Terminal terminal) {
        String report = report(failure);
        try {
            Path directory = Files.createDirectories(ReviewerProfile.ofUser().directory().resolve("log"));
            Path file = Files.createTempFile(directory, NAME.format(Instant.now()) + "-", ".txt");
            Files.writeString(file, report);
            terminal.message(NLS.bind(Messages.internalError, file));
        } catch (IOException e) {
            // better in the way than lost
            terminal.message(NLS.bind(Messages.internalErrorUnlogged, e));
            terminal.message(report);
        }
    }

    private static String report(Throwable failure) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(AssizeCommand.version() + ", Java " + Runtime.version() + ", " + System.getProperty("os.name")
                + " " + System.getProperty("os.version"));
        failure.printStackTrace(out);
        return text.toString();
    }
}
