package org.assize.internal.plugins.checks.form;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.Finding;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Field;
import org.assize.internal.plugins.checks.fact.Label;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.law.Law;
import org.osgi.service.component.annotations.Component;

/**
 * Fields of covers and forms that were left empty, and dates of which only 年月日 stands there. Signatures, steps of an
 * approval, lists of seized property and the line a decision is received on are matters of other checks.
 */
@Component(service = AuditCheck.class)
public final class BlankFieldCheck implements AuditCheck {

    private static final String KIND = "field-blank";
    private static final FindingKind BLANK = new FindingKind(KIND, new Wording("项目空白", "A field is blank"),
            Law.sources(FormLaw.FILE));
    private static final Pattern EMPTY = Pattern.compile("[_\\-—–.…/]*(?:年[_\\-—–.…]*月[_\\-—–.…]*日)?[_\\-—–.…]*");
    /** A stroke says that nothing belongs there. */
    private static final Pattern STRUCK_OUT = Pattern.compile("[-—–/]{1,4}");
    private static final Pattern BLANK_DATE = Pattern.compile("_*年_*月_*日");
    private static final Set<DocumentType> FORMS = EnumSet.of(DocumentType.COVER, DocumentType.REGISTRATION);
    /** Not every case has a call from 110, somebody who transferred it, or a unit as party. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("接警单号", "移送单位", "移送编号", "备注", "联系方式", "工作单位", "单位",
            "检查", "民族", "份数", "电话", "联系电话", "受案回执");
    private static final Set<DocumentType> DATED = EnumSet.of(DocumentType.COVER, DocumentType.REGISTRATION,
            DocumentType.FILING, DocumentType.INSPECTION_CERTIFICATE, DocumentType.SEARCH_WARRANT,
            DocumentType.EXPERT_OPINION, DocumentType.CLOSING_REPORT, DocumentType.INDICTMENT);

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.fields", "1", Law.STATE,
                new Wording("空白项目", "Blank fields"),
                new Wording("查找封面、登记表等表格中漏填的项目和空白日期。",
                        "Finds fields of covers and forms that were left empty, and dates without figures."),
                Set.of(), List.of(BLANK));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        for (DocumentFacts document : CaseFacts.of(caseFile).documents()) {
            Map<String, Passage> blanks = new LinkedHashMap<>();
            if (FORMS.contains(document.type())) {
                document.fields().stream().filter(BlankFieldCheck::isBlank)
                        .forEach(field -> blanks.putIfAbsent(field.name().text(), field.whole()));
            }
            if (DATED.contains(document.type())) {
                document.text().findAll(BLANK_DATE).stream()
                        .filter(date -> blanks.values().stream().noneMatch(b -> overlap(b, date)))
                        .forEach(date -> blanks.putIfAbsent("日期", date.sentence()));
            }
            blanks.forEach((name, where) -> findings.propose(finding(caseFile, document, name, where)));
        }
    }

    private static boolean isBlank(Field field) {
        String value = field.value().text();
        boolean nothing = EMPTY.matcher(value).matches() && !STRUCK_OUT.matcher(value).matches();
        // Machines lose short entries of a table, but not the line or the date form that is printed there.
        return nothing && !field.signed() && field.label() != Label.NAME
                && !MAY_BE_EMPTY.contains(field.name().text())
                && (!field.name().isMachineRead() || !value.isEmpty());
    }

    private static boolean overlap(Passage one, Passage other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private static Finding finding(CheckedCaseFile caseFile, DocumentFacts document, String name, Passage where) {
        String title = document.document().title();
        return new Finding(KIND, document.document().path() + " " + name,
                new Wording("《" + title + "》的“" + name + "”未填写。",
                        "“" + name + "” of “" + title + "” was left empty."),
                0.9 * where.confidence(), List.of(where.place()), null,
                FormLaw.applied(caseFile, FormLaw.FILE));
    }
}
