package org.assize.internal.plugins.checks.person;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.LegalSource;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.PersonName;
import org.assize.internal.plugins.checks.fact.Role;
import org.assize.internal.plugins.checks.finding.FindingDraft;
import org.assize.internal.plugins.checks.finding.Rules;
import org.assize.internal.plugins.checks.law.Law;
import org.osgi.service.component.annotations.Component;

/**
 * Finds people in two roles that do not go together: who handles the case reviews or approves it, observes, interprets
 * or gives the expert opinion; a party to the case observes, interprets or gives the opinion.
 */
@Component
public final class RoleConflictCheck implements AuditCheck {

    private static final String INCOMPATIBLE = "incompatible-roles";
    private static final Set<Role> HANDLING = EnumSet.of(Role.OFFICER, Role.RECORDER);
    private static final Set<Role> PARTIES = EnumSet.of(Role.SUSPECT, Role.VICTIM, Role.PARTY);
    /** Where the roles of officers are told by what they do; covers and reports name them in other senses. */
    private static final DocumentType[] RECORDS = {DocumentType.QUESTIONING, DocumentType.INTERROGATION,
        DocumentType.INSPECTION_RECORD, DocumentType.SEARCH_RECORD, DocumentType.SCENE_RECORD,
        DocumentType.IDENTIFICATION,
        DocumentType.SEIZURE_RECORD, DocumentType.SEIZURE_LIST, DocumentType.SEIZURE_DECISION, DocumentType.APPROVAL,
        DocumentType.LEGAL_REVIEW, DocumentType.EXPERT_OPINION, DocumentType.INSPECTION_CERTIFICATE,
        DocumentType.SEARCH_WARRANT, DocumentType.NOTICE_RECORD};

    private record Conflict(Role role, Set<Role> with, Set<DocumentType> within, Wording said, String rule) {
    }

    private static final List<Conflict> CONFLICTS = List.of(
            new Conflict(Role.REVIEWER, HANDLING, EnumSet.of(DocumentType.APPROVAL, DocumentType.LEGAL_REVIEW),
                    new Wording("办案民警%s同时担任本案的审核人。", "%s handled the case and is its legal reviewer."), "roles"),
            new Conflict(Role.APPROVER, HANDLING, EnumSet.of(DocumentType.APPROVAL),
                    new Wording("办案民警%s同时担任本案的批准人。", "%s handled the case and approved it."), "roles"),
            new Conflict(Role.OBSERVER, HANDLING, EnumSet.allOf(DocumentType.class),
                    new Wording("办案民警%s同时作为见证人签名。", "%s handled the case and is named as observer."), "observer"),
            new Conflict(Role.OBSERVER, PARTIES, EnumSet.allOf(DocumentType.class),
                    new Wording("案件当事人%s同时作为见证人。", "%s is a party to the case and is named as observer."),
                    "observer"),
            new Conflict(Role.INTERPRETER, EnumSet.of(Role.OFFICER, Role.RECORDER, Role.SUSPECT, Role.VICTIM,
                    Role.QUESTIONED),
                    EnumSet.allOf(DocumentType.class),
                    new Wording("%s同时担任翻译和本案的其他角色。", "%s interprets and has another role in the case."), "roles"),
            new Conflict(Role.EXPERT, EnumSet.of(Role.OFFICER, Role.RECORDER, Role.SUSPECT, Role.VICTIM,
                    Role.QUESTIONED),
                    EnumSet.allOf(DocumentType.class),
                    new Wording("%s同时担任鉴定人和本案的其他角色。", "%s is the expert and has another role in the case."), "roles"));

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.roles", "1", Law.STATE,
                new Wording("角色冲突", "Roles that do not go together"),
                new Wording("查找同一人在案件中担任不能兼任的角色，如办案民警兼任见证人或者审核人。",
                        "Finds one person in two roles that exclude each other, such as officer and observer."),
                Set.of(), List.of(new FindingKind(INCOMPATIBLE, new Wording("角色不能兼任", "Incompatible roles"),
                        Rules.all("roles"))));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        Map<Role, Map<String, Passage>> byRole = new LinkedHashMap<>();
        facts.documents(RECORDS).forEach(d -> d.fields().forEach(f -> {
            for (PersonName name : d.named(f)) {
                byRole.computeIfAbsent(f.label().role(), r -> new LinkedHashMap<>()).putIfAbsent(name.name(),
                        f.name().through(name.passage()));
            }
        }));
        for (Conflict conflict : CONFLICTS) {
            find(facts, conflict, byRole, findings);
        }
    }

    private record Named(DocumentFacts document, PersonName name) {
    }

    /** One finding for each person: where they are named first in the role. */
    private static void find(CaseFacts facts, Conflict conflict, Map<Role, Map<String, Passage>> byRole,
            Findings findings) {
        Map<String, Named> first = new LinkedHashMap<>();
        Comparator<DocumentFacts> recordsFirst = Comparator.comparing(d -> d.act().isEmpty());
        facts.documents(RECORDS).filter(d -> conflict.within().contains(d.type())).sorted(recordsFirst)
                .forEach(d -> d.named(conflict.role()).forEach(n -> first.putIfAbsent(n.name(), new Named(d, n))));
        first.values().forEach(named -> conflict.with().stream()
                .map(r -> byRole.getOrDefault(r, Map.of()).get(named.name().name())).filter(Objects::nonNull)
                .findFirst()
                .ifPresent(other -> propose(facts, conflict, named, other, findings)));
    }

    private static void propose(CaseFacts facts, Conflict conflict, Named named, Passage other, Findings findings) {
        PersonName name = named.name();
        DocumentFacts document = named.document();
        findings.propose(FindingDraft.of(INCOMPATIBLE, conflict.role() + "/" + name.name(),
                new Wording(conflict.said().zh().formatted(name.name()), conflict.said().en().formatted(name.name())))
                .at(document.fieldOf(name), other).by(sources(facts, conflict, document)).sure(0.93).finish());
    }

    private static List<LegalSource> sources(CaseFacts facts, Conflict conflict, DocumentFacts document) {
        List<LegalSource> special = Rules.sources(facts, conflict.rule(), document.day().orElse(null));
        return special.isEmpty() ? Rules.sources(facts, "roles", document.day().orElse(null)) : special;
    }
}
