package org.assize.review;

import java.util.List;
import java.util.Locale;

import org.assize.plugin.ContributionException;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.osgi.annotation.versioning.ProviderType;

/** Asks the strategies there are for the best and the worst. Safe in any thread, not for that of the UI. */
@ProviderType
public interface SelectionProposals {

    /** Id of the strategy of the product. */
    String EXTREMES = "org.assize.extremes";

    /**
     * A strategy to choose.
     *
     * @param plugin who brings it, with version and signer
     */
    record Strategy(String id, String title, String plugin) {
    }

    /** The proposals for a stratum. */
    record Proposed(String stratum, List<Nomination> nominations) {

        public Proposed {
            nominations = List.copyOf(nominations);
        }
    }

    /** Those of the product first. */
    List<Strategy> strategies(Locale locale);

    /**
     * Asks a strategy for every stratum that has sealed reviews. Records nothing.
     *
     * @throws RefusedException      when there is no such round or strategy
     * @throws ContributionException when the strategy fails, or nominates what nobody could select
     */
    List<Proposed> propose(Library library, String round, String strategy)
            throws RefusedException, ContributionException;
}
