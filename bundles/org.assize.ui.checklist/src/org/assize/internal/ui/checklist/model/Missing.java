package org.assize.internal.ui.checklist.model;

import java.util.ArrayList;
import java.util.List;

import org.assize.records.Refusal;

/**
 * What a sheet still misses before it can be sealed, grouped so that it stays short: items without an answer only by
 * their ids, everything else with its reason.
 *
 * @param others at most as many as were asked for
 * @param more how many others there are besides
 */
public record Missing(List<String> unanswered, List<Refusal> others, int more) {

    private static final String UNANSWERED = "review.seal.unanswered";

    /** Groups refusals, keeping their order. */
    public static Missing of(List<Refusal> refusals, int limit) {
        List<String> unanswered = new ArrayList<>();
        List<Refusal> others = new ArrayList<>();
        for (Refusal refusal : refusals) {
            if (refusal.code().equals(UNANSWERED)) {
                unanswered.add(refusal.subject());
            } else {
                others.add(refusal);
            }
        }
        List<Refusal> shown = others.subList(0, Math.min(limit, others.size()));
        return new Missing(List.copyOf(unanswered), List.copyOf(shown), others.size() - shown.size());
    }

    /** The item to look at first: one with a fault before one that was not reached yet. Empty if there is none. */
    public String first() {
        return others.stream().map(Refusal::subject).filter(s -> !s.isEmpty()).findFirst()
                .or(() -> unanswered.stream().findFirst()).orElse("");
    }
}
