package org.assize.internal.cli;

/** What the process tells its caller. */
public final class ExitCodes {

    public static final int OK = 0;
    /** The command worked and found a problem. */
    public static final int PROBLEM = 1;
    public static final int USAGE = 2;
    /** What was given cannot be used: a file, a library, a state. */
    public static final int INPUT = 3;
    public static final int INTERNAL = 4;

    private ExitCodes() {
    }
}
