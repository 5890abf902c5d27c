package org.assize.check.run;

import org.assize.plugin.PluginInfo;

/**
 * What came of one check in one case file.
 *
 * @param plugin    what the check came with
 * @param reason    why it failed, in the language of the user; empty otherwise
 * @param proposals how many it made
 */
public record CheckRun(String caseFile, String check, PluginInfo plugin, Ending ending, String reason, int proposals) {

    /** How it ended. */
    public enum Ending {
        /** It ran. */
        DONE(false),
        /** Nothing has changed since it ran. */
        CACHED(false),
        /** It threw something, or said what does not fit the case file. */
        FAILED(true),
        /** It took longer than it may. */
        TIMED_OUT(true),
        /** It took more memory than it may. */
        OUT_OF_MEMORY(true),
        /** It ended its process. */
        DIED(true),
        /** It is switched off, since it failed too often. */
        OFF(false);

        private final boolean failure;

        Ending(boolean failure) {
            this.failure = failure;
        }

        /** {@return whether it failed} */
        public boolean isFailure() {
            return failure;
        }
    }
}
