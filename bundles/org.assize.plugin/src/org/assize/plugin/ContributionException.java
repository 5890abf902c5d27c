package org.assize.plugin;

import org.assize.internal.plugin.Messages;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** A contribution failed or is switched off. The message names it, its plugin, version and signer, and the reason. */
public final class ContributionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Contribution contribution;

    public ContributionException(Contribution contribution, String reason, @Nullable Throwable cause) {
        super(NLS.bind(Messages.contributionFailed,
                new Object[] {contribution.id(), contribution.plugin().display(), reason}), cause);
        this.contribution = contribution;
    }

    /** Which one. */
    public Contribution contribution() {
        return contribution;
    }
}
