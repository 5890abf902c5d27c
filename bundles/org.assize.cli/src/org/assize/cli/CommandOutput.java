package org.assize.cli;

import org.osgi.annotation.versioning.ProviderType;

/** Where a command prints. Any thread. */
@ProviderType
public interface CommandOutput {

    /** Prints a line of the result, on standard output. */
    void line(String text);

    /** Tells people something, on standard error. */
    void message(String text);

    /** Prints the result as one JSON document: records, lists, maps, numbers, texts, times. */
    void json(Object result);
}
