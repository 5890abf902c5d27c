package org.assize.plugins.checklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ChecklistEntry;
import org.assize.checklist.ChecklistIndex;
import org.assize.checklist.ScoringModels;
import org.assize.checklist.Texts;
import org.assize.model.casefile.CaseKind;
import org.assize.model.checklist.DeductionRule;
import org.assize.model.checklist.GradeBand;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.Text;

/** What ships with the product, read as a department without a platform would. */
class BuiltInChecklistsTest {

    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("1.1", "5"), Map.entry("1.2", "5"), Map.entry("2.1", "8"), Map.entry("2.2", "6"),
            Map.entry("2.3", "8"), Map.entry("2.4", "8"), Map.entry("2.5", "4"), Map.entry("2.6", "6"),
            Map.entry("3.1", "8"), Map.entry("3.2", "8"), Map.entry("3.3", "4"), Map.entry("4.1", "8"),
            Map.entry("4.2", "6"), Map.entry("4.3", "4"), Map.entry("5.1", "4"), Map.entry("5.2", "4"),
            Map.entry("5.3", "4"));
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("2.1-a", "4"), Map.entry("2.2-a", "3"), Map.entry("2.3-a", "6"), Map.entry("2.4-a", "4"),
            Map.entry("2.4-b", "8"), Map.entry("3.1-a", "8"), Map.entry("3.2-a", "4"), Map.entry("3.2-b", "6"),
            Map.entry("3.3-a", "4"), Map.entry("4.1-a", "5"), Map.entry("4.2-a", "3"), Map.entry("4.2-b", "3"),
            Map.entry("5.2-a", "2"));

    private static final ChecklistCatalog CATALOG =
            ChecklistCatalog.ofClassPath(BuiltInChecklistsTest.class.getClassLoader());

    static Stream<ChecklistEntry> checklists() {
        return CATALOG.entries().stream();
    }

    @Test
    void thereIsOneForAdministrativeAndOneForCriminalCaseFiles() {
        assertThat(CATALOG.faults()).isEmpty();
        assertThat(CATALOG.latest(CaseKind.ADMINISTRATIVE)).map(ChecklistEntry::urn)
                .contains("urn:assize:checklist:administrative");
        assertThat(CATALOG.latest(CaseKind.CRIMINAL)).map(ChecklistEntry::urn)
                .contains("urn:assize:checklist:criminal");
    }

    @Test
    void aPlatformFindsTheSameThroughTheExtensionPoint() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        assumeTrue(registry != null, "only in a running platform");

        ChecklistCatalog contributed = new ChecklistCatalog(registry, ScoringModels.builtIn());

        assertThat(contributed.faults()).isEmpty();
        assertThat(contributed.entries()).extracting(ChecklistEntry::sha256)
                .containsAll(CATALOG.entries().stream().map(ChecklistEntry::sha256).toList());
    }

    @ParameterizedTest
    @MethodSource("checklists")
    void everyTextIsThereInChineseAndEnglish(ChecklistEntry entry) {
        List<String> incomplete = new ArrayList<>();
        for (Iterator<EObject> all = entry.checklist().eAllContents(); all.hasNext();) {
            EObject object = all.next();
            for (String feature : List.of("titles", "guidance")) {
                EStructuralFeature texts = object.eClass().getEStructuralFeature(feature);
                if (texts != null && !complete((List<?>) object.eGet(texts))) {
                    incomplete.add(object + " " + feature);
                }
            }
        }

        assertThat(incomplete).isEmpty();
        assertThat(complete(entry.checklist().getTitles())).isTrue();
    }

    private static boolean complete(List<?> texts) {
        List<Text> all = texts.stream().map(Text.class::cast).toList();
        return all.size() == 2
                && Texts.of(all, Locale.CHINESE).chars().anyMatch(Character::isIdeographic)
                && Texts.has(all, "en")
                && Texts.of(all, Locale.ENGLISH).chars().noneMatch(Character::isIdeographic);
    }

    @ParameterizedTest
    @MethodSource("checklists")
    void itemsCarryTheirMarksAndAddUpToAHundred(ChecklistEntry entry) {
        List<Item> items = ChecklistIndex.of(entry.checklist()).items().stream().filter(i -> !i.isVeto()).toList();

        assertThat(items).extracting(Item::getId).containsExactlyInAnyOrderElementsOf(MARKS.keySet());
        assertThat(items).allSatisfy(item ->
                assertThat(item.getMarks()).isEqualByComparingTo(MARKS.get(item.getId())));
        assertThat(items.stream().map(Item::getMarks).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @MethodSource("checklists")
    void thereAreFiveVetoItems(ChecklistEntry entry) {
        assertThat(ChecklistIndex.of(entry.checklist()).items().stream().filter(Item::isVeto).map(Item::getId))
                .containsExactly("0.1", "0.2", "0.3", "0.4", "0.5");
    }

    @ParameterizedTest
    @MethodSource("checklists")
    void rulesThatOthersRelyOnHaveTheirAmountsAndNoCap(ChecklistEntry entry) {
        ChecklistIndex index = ChecklistIndex.of(entry.checklist());

        assertThat(RULES).allSatisfy((id, amount) -> {
            DeductionRule rule = index.rule(id.substring(0, 3), id).orElseThrow();
            assertThat(rule.getAmount()).isEqualByComparingTo(amount);
            assertThat(rule.getCap()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("checklists")
    void everyItemSaysHowToExamineItAndWhatItRestsOn(ChecklistEntry entry) {
        assertThat(ChecklistIndex.of(entry.checklist()).items()).allSatisfy(item -> {
            assertThat(item.getGuidance()).hasSize(2);
            assertThat(item.getBases()).isNotEmpty()
                    .allSatisfy(basis -> assertThat(basis.getArticle()).matches("第[一二三四五六七八九十百零]+条"));
            assertThat(item.isVeto() || item.getRules().size() >= 3).isTrue();
            assertThat(item.getRules()).allSatisfy(rule -> assertThat(rule.getId()).startsWith(item.getId() + "-"));
        });
    }

    @ParameterizedTest
    @MethodSource("checklists")
    void gradesAreTheUsualFour(ChecklistEntry entry) {
        List<GradeBand> bands = ChecklistIndex.of(entry.checklist()).bands();

        assertThat(bands).extracting(band -> Texts.of(band.getTitles(), Locale.CHINESE))
                .containsExactly("优秀", "良好", "合格", "不合格");
        assertThat(bands).extracting(band -> band.getLowerBound().intValueExact()).containsExactly(90, 75, 60, 0);
    }
}
