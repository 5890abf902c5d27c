package org.assize.internal.cli;

import java.nio.file.Path;

import org.assize.records.Library;
import org.assize.records.ReviewerProfile;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/** A command that works in a library: the one named, or the current directory. */
public abstract class InLibrary extends CliCommand {

    @Option(names = "--library", paramLabel = "DIR", descriptionKey = "library")
    private @Nullable Path directory;

    @Option(names = "--reviewer", paramLabel = "ID", descriptionKey = "reviewer")
    private @Nullable String reviewer;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    protected InLibrary(Terminal terminal, Services services) {
        super(terminal, services);
    }

    protected final boolean json() {
        return json;
    }

    protected final Path directory() {
        return directory == null ? Path.of("").toAbsolutePath() : directory;
    }

    @Override
    public final Integer call() throws Exception {
        check();
        try (Library library = Library.open(directory(), ReviewerProfile.ofUser().reviewer(reviewer))) {
            library.problems().forEach(terminal()::message);
            return run(library);
        }
    }

    /** Refuses options that do not go together, before the library is opened; see {@link #wrongUsage}. */
    protected void check() {
    }

    /** Does the work; the library is closed afterwards. */
    protected abstract int run(Library library) throws Exception;
}
