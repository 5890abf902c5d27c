package org.assize.check.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the findings of checks belong in one version of a checklist. Immutable. */
public final class CheckBindings {

    /** No finding belongs anywhere. */
    public static final CheckBindings NONE = new CheckBindings(Map.of(), List.of());

    private final Map<String, BoundRule> byKind;
    private final List<String> problems;

    /** By the code of the kind of finding. */
    public CheckBindings(Map<String, BoundRule> byKind, List<String> problems) {
        this.byKind = Map.copyOf(byKind);
        this.problems = List.copyOf(problems);
    }

    /** {@return the rule or item for a kind of finding; empty if the checklist has none} */
    public Optional<BoundRule> find(String finding) {
        return Optional.ofNullable(byKind.get(finding));
    }

    /** {@return what is wrong with what plugins say, naming them, in the language of the user} */
    public List<String> problems() {
        return problems;
    }
}
