package org.assize.plugin;

import java.util.List;

/**
 * How it stands with a contribution that has failed.
 *
 * @param contribution which; its plugin may have been removed since
 * @param off          whether it is switched off
 * @param failures     the last of them, newest last, at most {@link Containment#FAILURES}
 */
public record ContributionState(Contribution contribution, boolean off, List<Failure> failures) {

    public ContributionState {
        failures = List.copyOf(failures);
    }
}
