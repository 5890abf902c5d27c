package org.assize.internal.plugins.checks.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.Signature;
import org.assize.internal.plugins.checks.law.Law;
import org.osgi.service.component.annotations.Component;

/**
 * Places to sign that were left empty on records, notices and summonses. A refusal that is noted is in order. On a page
 * that a machine read a signature by hand may be there without having been read, which lowers the confidence.
 */
@Component(service = AuditCheck.class)
public final class SignatureCheck implements AuditCheck {

    private static final String KIND = "signature-missing";
    private static final FindingKind MISSING = new FindingKind(KIND, new Wording("缺少签名", "A signature is missing"),
            Law.sources(FormLaw.SIGNATURES));
    private static final Set<DocumentType> SIGNED = EnumSet.of(DocumentType.QUESTIONING, DocumentType.INTERROGATION,
            DocumentType.IDENTIFICATION, DocumentType.INSPECTION_RECORD, DocumentType.SEARCH_RECORD,
            DocumentType.SCENE_RECORD, DocumentType.NOTICE_RECORD, DocumentType.RIGHTS_NOTICE, DocumentType.SUMMONS,
            DocumentType.HEARING_RECORD);
    /** The name is written before the note: ＿＿＿（签名捺指印）. */
    private static final Pattern LINE_BEFORE_NOTE = Pattern.compile("_{3,}[(《〈【\\[]?(?:签[名字]|捺指印)");
    /** Machines lose lines to write on, but not the form of the date: （签名捺指印）　年　月　日. */
    private static final Pattern BLANK_DATE_AFTER_NOTE =
            Pattern.compile("签[名字][^,。;:]{0,5}[)》】〉>]?:?_*年[_-]*月[_-]*日");
    private static final Pattern REFUSED = Pattern.compile("拒绝签|拒签|拒不签|无法签名|不能签名|不会签名");

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.signatures", "1", Law.STATE,
                new Wording("签名", "Signatures"),
                new Wording("查找笔录、告知书等文书上未签名的签名处。",
                        "Finds places to sign on records and notices that were left empty."),
                Set.of(), List.of(MISSING));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts.of(caseFile).documents().stream()
                .filter(document -> SIGNED.contains(document.type()) && !document.text().has(REFUSED))
                .forEach(document -> check(caseFile, document, findings));
    }

    /** What is asked for at the foot of every page and at the end counts as one: the most telling place is the last. */
    private static void check(CheckedCaseFile caseFile, DocumentFacts document, Findings findings) {
        List<Passage> lines = Stream.of(LINE_BEFORE_NOTE, BLANK_DATE_AFTER_NOTE)
                .flatMap(pattern -> document.text().findAll(pattern).stream()).toList();
        List<Passage> empty = document.signatures().stream().filter(SignatureCheck::isEmpty).map(Signature::whole)
                .toList();
        if (lines.isEmpty() && empty.isEmpty()) {
            return;
        }
        Passage last = lines.isEmpty() ? empty.getLast() : lines.getLast();
        String title = document.document().title();
        findings.propose(new Finding(KIND, document.document().path(),
                new Wording("《" + title + "》有签名处未签名，也未注明原因。",
                        "A place to sign on “" + title + "” is empty, and no reason is noted."),
                0.9 * last.confidence() * (last.isMachineRead() ? 0.7 : 1), List.of(last.sentence().place()), null,
                FormLaw.applied(caseFile, FormLaw.SIGNATURES)));
    }

    private static boolean isEmpty(Signature signature) {
        return signature.blank() && signature.names().isEmpty() && !signature.whole().isMachineRead();
    }
}
