package org.assize.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.DeductionRule;
import org.assize.model.checklist.GradeBand;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.Section;

/** Finds the parts of one checklist by id. A snapshot: it does not follow later changes of the checklist. */
public final class ChecklistIndex {

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final List<GradeBand> bands;

    private ChecklistIndex(Checklist checklist) {
        for (Section section : checklist.getSections()) {
            for (Item item : section.getItems()) {
                items.putIfAbsent(item.getId(), item);
                sections.putIfAbsent(item.getId(), section);
            }
        }
        bands = checklist.getBands().stream()
                .filter(band -> band.getLowerBound() != null)
                .sorted(Comparator.comparing(GradeBand::getLowerBound).reversed())
                .toList();
    }

    /** Indexes a checklist. */
    public static ChecklistIndex of(Checklist checklist) {
        return new ChecklistIndex(checklist);
    }

    /** All items in checklist order. */
    public List<Item> items() {
        return new ArrayList<>(items.values());
    }

    /** The item of this id. */
    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The section an item belongs to. */
    public Optional<Section> sectionOf(String item) {
        return Optional.ofNullable(sections.get(item));
    }

    /** The rule of this id, if the item has it; a rule of another item is not found. */
    public Optional<DeductionRule> rule(String item, String rule) {
        return item(item).stream()
                .flatMap(found -> found.getRules().stream())
                .filter(candidate -> rule.equals(candidate.getId()))
                .findFirst();
    }

    /** Grade bands from best to worst, by their lower bounds. */
    public List<GradeBand> bands() {
        return bands;
    }

    /** The grade band of this id. */
    public Optional<GradeBand> band(String id) {
        return bands.stream().filter(band -> id.equals(band.getId())).findFirst();
    }
}
