package org.assize.internal.ui.checklist.model;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Where the reviewer is: the sheet as last read, its current item and the rule a gesture means. One thread only. */
public final class Position {

    private @Nullable Sheet sheet;
    private String item = "";
    private String rule = "";

    /** Leaves the sheet. The next one opens at this item if it has it, otherwise at its first open one. */
    public void leave(String nextItem) {
        sheet = null;
        item = nextItem;
        rule = "";
    }

    /** Takes a sheet that was read anew; stays at the item if the sheet has it. */
    public void read(Sheet latest) {
        sheet = latest;
        if (latest.item(item).isEmpty()) {
            item = latest.nextOpen("").or(() -> latest.items().stream().findFirst()).map(SheetItem::id).orElse("");
        }
        keepRule();
    }

    private void keepRule() {
        item().filter(i -> i.rules().stream().noneMatch(r -> r.id().equals(rule)))
                .ifPresent(i -> rule = i.defaultRule());
    }

    /** The sheet; empty while none was read. */
    public Optional<Sheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** The current item. */
    public Optional<SheetItem> item() {
        return sheet().flatMap(s -> s.item(item));
    }

    /** The current rule; empty for an item without rules. */
    public String rule() {
        return rule;
    }

    /** Goes to an item if the sheet has it. */
    public void go(String id) {
        if (!id.equals(item)) {
            sheet().flatMap(s -> s.item(id)).ifPresent(found -> {
                item = id;
                rule = found.defaultRule();
            });
        }
    }

    /** Chooses a rule of the current item. */
    public void choose(String id) {
        item().filter(i -> i.rules().stream().anyMatch(r -> r.id().equals(id))).ifPresent(i -> rule = id);
    }

    /** Chooses the rule after the current one, the first after the last. */
    public void nextRule() {
        item().filter(i -> !i.rules().isEmpty()).ifPresent(i -> {
            int next = 0;
            for (int at = 0; at < i.rules().size(); at++) {
                if (i.rules().get(at).id().equals(rule)) {
                    next = (at + 1) % i.rules().size();
                }
            }
            rule = i.rules().get(next).id();
        });
    }
}
