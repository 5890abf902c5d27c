package org.assize.internal.cli.check;

import java.util.List;
import java.util.Locale;

import org.assize.check.FindingKind;
import org.assize.check.run.CheckStatus;
import org.assize.check.run.DecisionCounts;

/** A check as it is printed. */
record CheckJson(String check, String version, String title, String plugin, String state, String reason,
        List<String> findings, DecisionCounts decisions, boolean noisy) {

    static CheckJson of(CheckStatus status) {
        boolean suspended = status.suspension() != null;
        String state = suspended ? "SUSPENDED" : status.off().isEmpty() ? "ACTIVE" : "OFF";
        return new CheckJson(status.id(), status.description().version(),
                status.description().title().in(Locale.getDefault()), status.plugin().display(), state,
                suspended ? status.suspension().reason() : status.off(),
                status.description().kinds().stream().map(FindingKind::code).toList(), status.decisions(),
                status.decisions().isNoisy());
    }

    String stateText() {
        String word = switch (state) {
            case "SUSPENDED" -> Messages.suspended;
            case "OFF" -> Messages.off;
            default -> Messages.active;
        };
        return reason.isEmpty() ? word : word + " (" + reason + ")";
    }
}
