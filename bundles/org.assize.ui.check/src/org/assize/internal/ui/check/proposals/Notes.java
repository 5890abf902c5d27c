package org.assize.internal.ui.check.proposals;

import java.util.ArrayList;
import java.util.List;

import org.assize.check.run.CaseCheck;
import org.assize.check.run.InputCoverage;
import org.assize.internal.ui.check.Messages;
import org.eclipse.osgi.util.NLS;

/** What has to be said about the proposals as a whole: what could not be read, and which checks say nothing. */
final class Notes {

    private Notes() {
    }

    /** {@return how much of the case file the checks could read} Never empty once a check has run. */
    static String coverage(CaseOffer offer) {
        InputCoverage seen = offer.known().coverage();
        int all = seen.documents().size();
        if (all == 0) {
            return "";
        }
        String text = NLS.bind(Messages.coverage, new Object[] {all - seen.documentsFailed(), all, seen.pages()});
        if (seen.pagesWithoutText() > 0) {
            text += NLS.bind(Messages.coverageWithoutText, seen.pagesWithoutText());
        }
        return seen.pagesUncertain() == 0 ? text
                : text + NLS.bind(Messages.coverageUncertain, seen.pagesUncertain());
    }

    /** {@return whether something could not be read} */
    static boolean isPartial(CaseOffer offer) {
        InputCoverage seen = offer.known().coverage();
        return seen.documentsFailed() > 0 || seen.pagesWithoutText() > 0 || seen.pagesUncertain() > 0;
    }

    /** {@return in one line why nothing can be decided and which checks say nothing, with what to do; may be empty} */
    static String line(CaseOffer offer) {
        List<String> parts = new ArrayList<>();
        parts.add(offer.standing().note());
        parts.add(part(offer, CaseCheck.State.FAILED, Messages.noteFailed, Messages.notesFailed));
        parts.add(part(offer, CaseCheck.State.OFF, Messages.noteOff, Messages.notesOff));
        parts.add(part(offer, CaseCheck.State.SUSPENDED, Messages.noteSuspended, Messages.notesSuspended));
        int stale = offer.in(CaseCheck.State.STALE).size();
        parts.add(stale == 0 ? "" : NLS.bind(Messages.checksStale, stale));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private static String part(CaseOffer offer, CaseCheck.State state, String one, String several) {
        List<CaseCheck> checks = offer.in(state);
        return switch (checks.size()) {
            case 0 -> "";
            case 1 -> line(one, offer, checks.getFirst());
            default -> NLS.bind(several, checks.size(), String.join(Messages.listSeparator,
                    checks.stream().map(c -> offer.title(c.check())).toList()));
        };
    }

    /** {@return a line for each check that says nothing, with the reason} */
    static List<String> checks(CaseOffer offer) {
        List<String> lines = new ArrayList<>();
        for (CaseCheck check : offer.in(CaseCheck.State.FAILED)) {
            lines.add(line(Messages.checkFailed, offer, check));
        }
        for (CaseCheck check : offer.in(CaseCheck.State.OFF)) {
            lines.add(line(Messages.checkOff, offer, check));
        }
        for (CaseCheck check : offer.in(CaseCheck.State.SUSPENDED)) {
            lines.add(line(Messages.checkSuspended, offer, check));
        }
        if (!offer.in(CaseCheck.State.STALE).isEmpty()) {
            lines.add(NLS.bind(Messages.checksStale, offer.in(CaseCheck.State.STALE).size()));
        }
        return lines;
    }

    private static String line(String pattern, CaseOffer offer, CaseCheck check) {
        return NLS.bind(pattern, new Object[] {offer.title(check.check()), offer.plugin(check.check()),
            check.reason()});
    }

    /** {@return what to say where no proposal is listed} */
    static String empty(CaseOffer offer, Shown shown, String text) {
        if (shown != Shown.ALL && !offer.proposals().proposals().isEmpty() || !text.isBlank()) {
            return Messages.noneShown;
        }
        InputCoverage seen = offer.known().coverage();
        return NLS.bind(Messages.nothingFound, offer.ran(), seen.pagesWithoutText());
    }
}
