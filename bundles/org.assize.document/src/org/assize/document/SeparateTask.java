package org.assize.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Work on a document that may be hostile, to be run by {@link SeparateProcess} outside the workbench. A public class
 * with a public constructor without arguments. What it throws is not told to the caller: refusals belong to the answer.
 */
@FunctionalInterface
public interface SeparateTask {

    /** Reads the request and writes the answer. */
    void run(InputStream request, OutputStream answer) throws IOException;
}
