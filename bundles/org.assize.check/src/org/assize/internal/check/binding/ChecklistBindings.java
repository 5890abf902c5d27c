package org.assize.internal.check.binding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.assize.check.run.BoundRule;
import org.assize.check.run.CheckBindings;
import org.assize.internal.check.Messages;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.Section;
import org.eclipse.osgi.util.NLS;

/** Reads the bindings for one version of a checklist, leaving out what it does not have. */
public final class ChecklistBindings {

    private final Checklist checklist;
    private final Map<String, BoundRule> byKind = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private ChecklistBindings(Checklist checklist) {
        this.checklist = checklist;
    }

    /** {@return the bindings} Of two for one kind of finding the first counts. */
    public static CheckBindings of(Checklist checklist, BindingSource source) {
        ChecklistBindings bindings = new ChecklistBindings(checklist);
        source.files(bindings.problems::add).stream().filter(f -> f.checklist().equals(checklist.getUrn()))
                .forEach(bindings::add);
        return new CheckBindings(bindings.byKind, bindings.problems);
    }

    private void add(BindingFile file) {
        try {
            file.read().forEach((kind, id) -> add(file, kind, id));
        } catch (IOException e) {
            problems.add(NLS.bind(Messages.bindingUnreadable, file.origin(), e.getMessage()));
        }
    }

    private void add(BindingFile file, String kind, String id) {
        Optional<BoundRule> rule = find(id);
        if (rule.isEmpty()) {
            problems.add(NLS.bind(Messages.bindingUnknown, new Object[] {file.origin(), kind, id,
                    checklist.getUrn() + " " + checklist.getVersion()}));
        } else if (byKind.putIfAbsent(kind, rule.get()) != null) {
            problems.add(NLS.bind(Messages.bindingTwice, file.origin(), kind));
        }
    }

    private Optional<BoundRule> find(String id) {
        for (Section section : checklist.getSections()) {
            for (Item item : section.getItems()) {
                if (item.getId().equals(id)) {
                    return Optional.of(new BoundRule(id, ""));
                }
                if (item.getRules().stream().anyMatch(r -> r.getId().equals(id))) {
                    return Optional.of(new BoundRule(item.getId(), id));
                }
            }
        }
        return Optional.empty();
    }
}
