package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.assize.check.run.CheckBindings;
import org.assize.check.run.CheckService;
import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ChecklistEntry;
import org.assize.model.casefile.CaseKind;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.Item;
import org.junit.jupiter.api.Test;

/** The findings of the product belong into the checklists of the product. */
class ShippedBindingsTest {

    private static final List<String> IN_BOTH = List.of("one-officer", "overlapping-questioning",
            "questioning-over-time", "no-inspection-certificate", "certificate-after-act", "seizure-list-missing",
            "seizure-list-unsigned", "property-handed-late", "expert-not-told", "notice-after-decision",
            "approval-step-missing", "approval-out-of-order", "approval-after-decision", "incompatible-roles",
            "unqualified-officer", "late-decision", "wrong-article", "name-mismatch",
            "number-mismatch", "date-mismatch", "amount-mismatch", "document-missing", "not-in-contents",
            "field-blank", "signature-missing", "page-numbers-broken", "pages-miscounted", "upside-down", "illegible");
    /** What only ends with a penalty. */
    private static final List<String> ADMINISTRATIVE = List.of("seizure-over-time", "notice-missing",
            "hearing-not-notified", "penalty-outside-band", "not-served", "served-late");

    private final Services services = TestServices.create();

    private CheckBindings bindings(CaseKind kind) {
        return services.get(CheckService.class).bindings(checklist(kind));
    }

    private Checklist checklist(CaseKind kind) {
        return services.get(ChecklistCatalog.class).latest(kind).map(ChecklistEntry::checklist).orElseThrow();
    }

    @Test
    void every_finding_has_its_rule() {
        for (CaseKind kind : List.of(CaseKind.ADMINISTRATIVE, CaseKind.CRIMINAL)) {
            CheckBindings bindings = bindings(kind);
            assertThat(bindings.problems()).isEmpty();
            List<String> kinds = new ArrayList<>(IN_BOTH);
            kinds.addAll(kind == CaseKind.ADMINISTRATIVE ? ADMINISTRATIVE : List.of());
            assertThat(kinds).allSatisfy(code -> assertThat(bindings.find(code)).as(kind + " " + code).isPresent());
        }
    }

    @Test
    void what_no_check_finds_in_criminal_cases_has_no_rule_there() {
        CheckBindings bindings = bindings(CaseKind.CRIMINAL);
        assertThat(ADMINISTRATIVE).allSatisfy(code -> assertThat(bindings.find(code)).as(code).isEmpty());
    }

    @Test
    void only_veto_items_are_bound_as_a_whole() {
        for (CaseKind kind : List.of(CaseKind.ADMINISTRATIVE, CaseKind.CRIMINAL)) {
            List<String> vetoes = checklist(kind).getSections().stream().flatMap(s -> s.getItems().stream())
                    .filter(Item::isVeto).map(Item::getId).toList();
            assertThat(IN_BOTH).allSatisfy(code -> bindings(kind).find(code)
                    .ifPresent(rule -> assertThat(vetoes.contains(rule.item())).isEqualTo(rule.rule().isEmpty())));
        }
    }
}
