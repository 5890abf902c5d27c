package org.assize.plugin;

import java.io.IOException;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Counts starts of the workbench that did not come up, and knows whether this process runs without plugins. A start is
 * counted as failed before any foreign code has run, and taken back when the workbench is up. Any thread.
 */
@ProviderType
public interface StartGuard {

    /** System property that leaves out all plugins when it is {@code true}; the argument {@code -safe} does so, too. */
    String SAFE_MODE_PROPERTY = "assize.safeMode";

    /** After so many failed starts in a row a person is asked whether to start without plugins. */
    int ASK_AFTER = 2;

    /** Whether this process runs without what did not come with the product. */
    boolean safe();

    /** How many starts in a row failed before this one. */
    int failedBefore();

    /** This start needs no more watching: the workbench is up and has answered, or it ended in good order. */
    void settled();

    /** A person was asked and wants to start as usual: earlier failures are forgotten, this start is watched. */
    void again();

    /** This start was given up before it began, by a person or because another one runs: it does not count. */
    void givenUp();

    /**
     * Makes the next start of the workbench, and only that, one without plugins.
     *
     * @throws IOException when that cannot be written down
     */
    void nextSafe() throws IOException;
}
