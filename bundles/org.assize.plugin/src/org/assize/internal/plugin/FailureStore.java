package org.assize.internal.plugin;

import java.util.List;

import org.assize.plugin.ContributionState;

/** Where failures outlive the process. */
interface FailureStore {

    /** What is remembered. */
    List<ContributionState> load();

    /** Remembers how it stands with one contribution; forgets it when it neither failed nor is off. */
    void store(ContributionState state);

    /** Remembers nothing. */
    FailureStore NONE = new FailureStore() {

        @Override
        public List<ContributionState> load() {
            return List.of();
        }

        @Override
        public void store(ContributionState state) {
            // as it says
        }
    };
}
