package org.assize.internal.cli.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.assize.check.run.BoundRule;
import org.assize.check.run.CheckService;
import org.assize.check.run.Proposal;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.internal.cli.command.OnReview;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.Item;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.event.ProposalData;
import org.assize.review.DecidedProposal;
import org.assize.review.ReviewService;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Parameters;

/** A decision about a proposal in one's own review. */
abstract class OnProposal extends OnReview {

    private static final int SHORTEST_ID = 8;

    @Parameters(paramLabel = "PROPOSAL", descriptionKey = "check.proposal")
    private String id;

    OnProposal(Terminal terminal, Services services) {
        super(terminal, services);
    }

    /** {@return where the reviewer puts it; null for where it belongs} An item or a rule. */
    @Nullable String target() {
        return null;
    }

    @Override
    protected final int review(Library library, String review) throws Exception {
        ReviewService reviews = service(ReviewService.class);
        Checklist checklist = reviews.checklist(library, review);
        Proposal proposal = proposal(library);
        String target = target();
        Optional<BoundRule> rule = target == null
                ? service(CheckService.class).bindings(checklist).find(proposal.finding())
                : Optional.of(rule(checklist, target));
        DecidedProposal decided = decide(library, review, proposal.toData(rule, Locale.getDefault()));
        if (json()) {
            terminal().json(decided);
        } else {
            terminal().line(NLS.bind(Messages.decided, new Object[] {Messages.outcome(decided.outcome()),
                    decided.item()}).stripTrailing());
        }
        return ExitCodes.OK;
    }

    private Proposal proposal(Library library) throws RefusedException {
        List<Proposal> found = id.length() < SHORTEST_ID ? List.of()
                : service(CheckService.class).proposals(library, caseFile()).proposals().stream()
                        .filter(p -> p.id().startsWith(id)).toList();
        if (found.size() != 1) {
            throw new RefusedException("proposal.unknown", id, Messages.unknownProposal);
        }
        return found.getFirst();
    }

    private static BoundRule rule(Checklist checklist, String id) throws RefusedException {
        for (Item item : checklist.getSections().stream().flatMap(s -> s.getItems().stream()).toList()) {
            if (item.getId().equals(id)) {
                return new BoundRule(id, "");
            }
            if (item.getRules().stream().anyMatch(r -> r.getId().equals(id))) {
                return new BoundRule(item.getId(), id);
            }
        }
        throw new RefusedException("checklist.rule", id, Messages.unknownRule);
    }

    /** Decides. */
    abstract DecidedProposal decide(Library library, String review, ProposalData proposal) throws Exception;
}
