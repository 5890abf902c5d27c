package org.assize.internal.plugins.checks.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentNumber;
import org.assize.internal.plugins.checks.fact.Label;
import org.assize.internal.plugins.checks.fact.Likeness;
import org.assize.internal.plugins.checks.finding.FindingDraft;
import org.assize.internal.plugins.checks.law.Law;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * Finds numbers of documents that are cited otherwise than they stand on the document itself. A series may have several
 * documents in a file; a citation is wrong if it is none of them but nearly one.
 */
@Component
public final class DocumentNumberCheck implements AuditCheck {

    private static final String MISMATCH = "number-mismatch";
    private static final int MOST_DIFFERENCES = 3;
    private static final double SURE = 0.95;
    private static final double MACHINE = 0.6;

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.document-numbers", "1", Law.STATE,
                new Wording("文书文号", "Numbers of documents"),
                new Wording("核对引用的文书文号与该文书本身的文号是否一致。",
                        "Compares cited numbers of documents with those on the documents themselves."),
                Set.of(), List.of(new FindingKind(MISMATCH, new Wording("号码不一致", "Numbers differ"),
                        Law.sources("decision.content"))));
    }

    private record Own(DocumentNumber number, @Nullable DocumentFacts document) {
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        List<Own> own = new ArrayList<>();
        for (DocumentFacts document : facts.documents()) {
            document.numbers().stream().filter(n -> isOwn(document, n)).findFirst()
                    .ifPresent(n -> own.add(new Own(n, document)));
        }
        for (DocumentFacts document : facts.documents()) {
            document.numbers().stream().filter(n -> !isOwn(document, n)).filter(n -> isForeign(n, own, caseFile))
                    .forEach(n -> nearest(n, own).ifPresent(o -> propose(document, n, o, findings)));
        }
    }

    /** The number under the title; one in a field of a form is that of another document. */
    private static boolean isOwn(DocumentFacts document, DocumentNumber number) {
        return number.heading() && Stream.of(Label.DOCUMENT_NUMBER, Label.CASE_NUMBER)
                .flatMap(l -> document.fields(l).stream())
                .noneMatch(f -> f.value().from() <= number.passage().from() && f.value().to() >= number.passage().to());
    }

    private static boolean isForeign(DocumentNumber number, List<Own> own, CheckedCaseFile caseFile) {
        return own.stream().noneMatch(o -> sameSeries(number, o) && o.number().serial().equals(number.serial()))
                && !DocumentNumber.fold(caseFile.number()).endsWith(number.written());
    }

    private static Optional<Own> nearest(DocumentNumber number, List<Own> own) {
        return own.stream().filter(o -> sameSeries(number, o)
                && Likeness.differences(o.number().serial(), number.serial()) <= MOST_DIFFERENCES).findFirst();
    }

    /** Words run into the series at its beginning. */
    private static boolean sameSeries(DocumentNumber number, Own own) {
        return number.series().endsWith(own.number().series()) || own.number().series().endsWith(number.series());
    }

    private static void propose(DocumentFacts document, DocumentNumber cited, Own own, Findings findings) {
        boolean machine = cited.passage().isMachineRead();
        if (machine && (Likeness.confusable(cited.serial(), own.number().serial())
                || Likeness.differences(cited.serial(), own.number().serial()) > 2)) {
            return;
        }
        findings.propose(FindingDraft.of(MISMATCH, document.document().path() + "/" + own.number().written(),
                new Wording("本文书写作" + cited.written() + "，该文书本身的文号为" + own.number().written() + "。",
                        "Cited here as " + cited.written() + "; the document itself bears " + own.number().written()
                        + "."))
                .at(cited.passage(), own.number().passage())
                .by(document.day().flatMap(d -> Law.at(d).rule("decision.content")).map(r -> r.sources())
                        .orElse(List.of()))
                .sure(machine ? MACHINE : SURE).finish());
    }
}
