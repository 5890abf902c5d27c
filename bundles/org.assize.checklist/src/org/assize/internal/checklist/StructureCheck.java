package org.assize.internal.checklist;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.assize.checklist.ChecklistProblem;
import org.assize.checklist.ChecklistProblem.Code;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.GradeBand;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.Section;

/** Judges a checklist as a whole: its identity, its grade bands, its sections and what the marks add up to. */
public final class StructureCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Checklist checklist;
    private final Problems problems;
    private boolean calculable = true;

    StructureCheck(Checklist checklist, Problems problems) {
        this.checklist = checklist;
        this.problems = problems;
    }

    /** Problems of a checklist; scoring models are known by the ids given. */
    public static List<ChecklistProblem> problems(Checklist checklist, Set<String> models) {
        Problems problems = new Problems();
        StructureCheck check = new StructureCheck(checklist, problems);
        check.identity(models);
        check.bands();
        check.sections();
        return problems.found();
    }

    private String name() {
        return checklist.getUrn() == null ? "" : checklist.getUrn();
    }

    private void identity(Set<String> models) {
        if (!name().matches("urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:\\S{1,200}")) {
            problems.error(Code.BAD_URN, name(), Messages.checkBadUrn);
        }
        if (checklist.getVersion() < 1) {
            problems.error(Code.BAD_VERSION, name(), Messages.checkBadVersion, checklist.getVersion());
        }
        String model = String.valueOf(checklist.getModel());
        if (!models.contains(model)) {
            problems.error(Code.UNKNOWN_MODEL, name(), Messages.checkUnknownModel, model);
        }
        problems.titles(name(), checklist.getTitles());
        if (checklist.getBonusCap() != null) {
            problems.number(name(), checklist.getBonusCap());
        }
    }

    private void bands() {
        List<GradeBand> bands = checklist.getBands();
        if (bands.isEmpty()) {
            problems.error(Code.NO_BANDS, name(), Messages.checkNoBands);
            return;
        }
        Set<String> ids = Problems.newIds();
        BigDecimal above = HUNDRED.add(BigDecimal.ONE);
        for (GradeBand band : bands) {
            String element = String.valueOf(band.getId());
            problems.id(element, band.getId(), ids);
            problems.titles(element, band.getTitles());
            if (problems.number(element, band.getLowerBound())) {
                if (band.getLowerBound().compareTo(HUNDRED) > 0 || band.getLowerBound().compareTo(above) >= 0) {
                    problems.error(Code.BANDS_UNORDERED, element, Messages.checkBandsUnordered, band.getLowerBound());
                }
                above = band.getLowerBound();
            }
        }
        GradeBand lowest = bands.getLast();
        if (lowest.getLowerBound() != null && lowest.getLowerBound().signum() != 0) {
            problems.error(Code.BANDS_NOT_FROM_ZERO, String.valueOf(lowest.getId()), Messages.checkBandsNotFromZero,
                    lowest.getLowerBound());
        }
    }

    private void sections() {
        Set<String> sectionIds = Problems.newIds();
        Set<String> itemIds = Problems.newIds();
        for (Section section : checklist.getSections()) {
            String element = String.valueOf(section.getId());
            problems.id(element, section.getId(), sectionIds);
            problems.titles(element, section.getTitles());
            if (section.getItems().isEmpty()) {
                problems.error(Code.EMPTY_SECTION, element, Messages.checkEmptySection);
            }
            for (Item item : section.getItems()) {
                problems.id(String.valueOf(item.getId()), item.getId(), itemIds);
                calculable &= new ItemCheck(item, problems).check();
            }
        }
        if (itemIds.isEmpty()) {
            problems.error(Code.NO_ITEMS, name(), Messages.checkNoItems);
        } else if (calculable) {
            sums();
        }
    }

    private void sums() {
        List<Item> items = checklist.getSections().stream().flatMap(section -> section.getItems().stream()).toList();
        BigDecimal sum = items.stream().filter(item -> !item.isVeto() && !item.isBonus()).map(Item::getMarks)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            problems.error(Code.MARKS_SUM, name(), Messages.checkMarksSum, sum.toPlainString());
        }
        if (checklist.getBonusCap() == null && items.stream().anyMatch(Item::isBonus)) {
            problems.warning(Code.BONUS_WITHOUT_CAP, name(), Messages.checkBonusWithoutCap);
        }
    }
}
