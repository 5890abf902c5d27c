package org.assize.internal.ui.review;

import java.util.List;
import java.util.Locale;

import org.assize.plugin.Containment;
import org.assize.plugin.ContributionException;
import org.assize.plugin.PluginRegistry;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.report.ReportRequest;
import org.assize.report.ReportTemplates;
import org.assize.report.ReportTemplates.Template;
import org.assize.review.SelectionProposals;
import org.assize.review.SelectionProposals.Proposed;
import org.assize.review.SelectionProposals.Strategy;
import org.assize.ui.contribution.Cancellable;
import org.assize.ui.contribution.SwitchedOff;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.di.annotations.Creatable;

import jakarta.inject.Inject;

/**
 * What plugins contribute to a round, that of the product among it: proposals of best and worst, and documents. Plugins
 * are asked and waited for, so nothing of it is for the UI thread.
 */
@Creatable
final class Contributed {

    private static final String SELECTION = "selection";
    private static final String REPORT = "report";

    private final SelectionProposals proposals;
    private final ReportTemplates templates;
    private final Containment containment;
    private final PluginRegistry plugins;

    /** Those that can be chosen, and those that cannot any more. */
    record Strategies(List<Strategy> strategies, SwitchedOff off) {
    }

    /** Those that can be chosen, and those that cannot any more. */
    record Documents(List<Template> templates, SwitchedOff off) {
    }

    /**
     * What came of asking a plugin.
     *
     * @param failure why there is no result; empty if there is one
     */
    record Outcome<T>(T result, String failure) {
    }

    @Inject
    Contributed(SelectionProposals proposals, ReportTemplates templates, Containment containment,
            PluginRegistry plugins) {
        this.proposals = proposals;
        this.templates = templates;
        this.containment = containment;
        this.plugins = plugins;
    }

    /** In the language of the user, that of the product first. */
    Strategies strategies() {
        List<Strategy> all = proposals.strategies(Locale.getDefault());
        SwitchedOff off = SwitchedOff.of(SELECTION, containment, plugins);
        return new Strategies(all.stream().filter(s -> !off.contains(s.id())).toList(), off);
    }

    /** In the language of the user, those of the product first. */
    Documents documents() {
        List<Template> all = templates.templates(Locale.getDefault());
        SwitchedOff off = SwitchedOff.of(REPORT, containment, plugins);
        return new Documents(all.stream().filter(t -> !off.contains(t.id())).toList(), off);
    }

    /** Asks a strategy for the best and the worst of each stratum. */
    Outcome<List<Proposed>> propose(Library library, String round, String strategy, IProgressMonitor monitor)
            throws Exception {
        try {
            return new Outcome<>(Cancellable.call(monitor, () -> proposals.propose(library, round, strategy)), "");
        } catch (RefusedException | ContributionException e) {
            return new Outcome<>(List.of(), e.getMessage());
        }
    }

    /** Has a document composed. */
    Outcome<byte[]> compose(String template, ReportRequest request, IProgressMonitor monitor) throws Exception {
        try {
            return new Outcome<>(Cancellable.call(monitor, () -> templates.compose(template, request)), "");
        } catch (RefusedException | ContributionException e) {
            return new Outcome<>(new byte[0], e.getMessage());
        }
    }
}
