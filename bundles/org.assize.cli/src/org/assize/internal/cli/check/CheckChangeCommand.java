package org.assize.internal.cli.check;

import java.util.List;
import java.util.stream.Stream;

import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.Library;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.ProposalData;
import org.assize.review.DecidedProposal;
import org.assize.review.ReviewService;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Accepts a proposal with another rule, count or remark. */
@Command(name = "change", mixinStandardHelpOptions = true)
public final class CheckChangeCommand extends OnProposal {

    @Option(names = "--rule", required = true, paramLabel = "RULE", descriptionKey = "check.change.rule")
    private String rule;

    @Option(names = "--count", paramLabel = "N", descriptionKey = "check.change.count")
    private int count = 1;

    @Option(names = "--remark", paramLabel = "TEXT", descriptionKey = "check.change.remark")
    private @Nullable String remark;

    public CheckChangeCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    String target() {
        return rule;
    }

    @Override
    DecidedProposal decide(Library library, String review, ProposalData proposal) throws Exception {
        ReviewService reviews = service(ReviewService.class);
        AnswerData before = reviews.answers(library, review).stream().filter(a -> a.item().equals(proposal.item()))
                .findFirst().orElse(AnswerData.of(proposal.item(), AnswerOutcome.DEDUCTED));
        DeductionData deduction = new DeductionData(proposal.rule(), count, false,
                remark == null ? proposal.explanation() : remark, proposal.evidence(), proposal.absence());
        List<DeductionData> deductions = Stream.concat(before.deductions().stream(), Stream.of(deduction)).toList();
        return reviews.accept(library, review, proposal, new AnswerData(proposal.item(), AnswerOutcome.DEDUCTED,
                deductions, before.reason(), before.evidence(), before.absence(), proposal.id()));
    }
}
