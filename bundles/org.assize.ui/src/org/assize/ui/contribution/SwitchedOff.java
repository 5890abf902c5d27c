package org.assize.ui.contribution;

import java.util.List;
import java.util.stream.Collectors;

import org.assize.internal.ui.Messages;
import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionState;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;
import org.eclipse.osgi.util.NLS;

/**
 * The contributions of a kind that could be chosen if they had not failed too often.
 *
 * @param contributions none of plugins that were removed or disabled since
 */
public record SwitchedOff(List<Contribution> contributions) {

    /** There are none. */
    public static final SwitchedOff NONE = new SwitchedOff(List.of());

    public SwitchedOff {
        contributions = List.copyOf(contributions);
    }

    /**
     * Those of a kind. Any thread.
     *
     * @param kind as in {@link Contribution#kind()}
     */
    public static SwitchedOff of(String kind, Containment containment, PluginRegistry plugins) {
        List<PluginInfo> there = plugins.plugins();
        return new SwitchedOff(containment.states().stream().filter(ContributionState::off)
                .map(ContributionState::contribution)
                .filter(c -> c.kind().equals(kind) && there.stream().anyMatch(p -> isOf(c, p))).toList());
    }

    private static boolean isOf(Contribution contribution, PluginInfo plugin) {
        return plugin.enabled() && plugin.id().equals(contribution.plugin().id())
                && plugin.version().equals(contribution.plugin().version());
    }

    /** {@return whether a contribution is among them} */
    public boolean contains(String id) {
        return contributions.stream().anyMatch(c -> c.id().equals(id));
    }

    /** {@return who they are and how they come back, in the language of the user; empty when there are none} */
    public String text() {
        return contributions.isEmpty() ? "" : "⚠ " + NLS.bind(Messages.switchedOff, contributions.stream()
                .map(c -> NLS.bind(Messages.switchedOffOne, c.id(), c.plugin().display()))
                .collect(Collectors.joining(Messages.switchedOffAnd)));
    }
}
