package org.assize.install;

import java.util.List;

/**
 * Something about plugins could not be done. The message says what, why and what to do, in the user's language. The
 * installation is as it was before.
 */
public final class PluginException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<PackageProblem> problems;

    public PluginException(String message) {
        this(message, List.of());
    }

    public PluginException(String message, Throwable cause) {
        super(message, cause);
        this.problems = List.of();
    }

    /** A package is refused. */
    public PluginException(String message, List<PackageProblem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    /** {@return why a package is refused; empty for other failures} */
    public List<PackageProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
