package org.assize.check;

import org.osgi.annotation.versioning.ProviderType;

/** Takes what a check found. For the thread that runs the check, while it runs. */
@ProviderType
public interface Findings {

    /**
     * Proposes a finding. One that names what the case file does not have, says nothing, or is of a kind that the check
     * did not declare, counts as a failure of the check.
     */
    void propose(Finding finding);

    /** Adds to the timeline of the case. Several checks may add the same; it is shown once. */
    void enter(TimelineEntry entry);
}
