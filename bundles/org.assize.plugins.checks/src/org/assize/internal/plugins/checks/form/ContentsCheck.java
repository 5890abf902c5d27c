package org.assize.internal.plugins.checks.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assize.check.Absence;
import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.Finding;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Place;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.law.Law;
import org.osgi.service.component.annotations.Component;

/**
 * Compares the contents list with the documents of the file, both ways, and the pages it gives. Each row stands for one
 * document, so a title that is listed once and filed twice is noticed as well.
 */
@Component(service = AuditCheck.class)
public final class ContentsCheck implements AuditCheck {

    private static final String KIND = "not-in-contents";
    private static final FindingKind DIFFERS = new FindingKind(KIND,
            new Wording("卷内目录与卷内材料不符", "The contents list differs from the file"), Law.sources(FormLaw.FILE));
    /** With fewer rows the list was not read rather than left empty. */
    private static final double LEAST_ROWS = 0.5;

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.contents", "1", Law.STATE,
                new Wording("卷内目录", "Contents list"),
                new Wording("逐件核对卷内目录与卷内材料、页次。",
                        "Compares the contents list with the documents of the file and their pages."),
                Set.of(), List.of(DIFFERS));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        List<DocumentFacts> lists = facts.documents().stream()
                .filter(document -> document.type() == DocumentType.CONTENTS).toList();
        List<DocumentFacts> filed = facts.documents().stream()
                .filter(document -> !document.type().isOneOf(DocumentType.CONTENTS, DocumentType.COVER)).toList();
        if (lists.size() == 1 && lists.getFirst().document().isFullyRead()) {
            ContentsList list = new ContentsList(lists.getFirst());
            if (!list.rows().isEmpty() && list.rows().size() >= LEAST_ROWS * filed.size()) {
                new Comparison(caseFile, list, filed).propose(findings);
            }
        }
    }

    /** Gives every row a document and every document a row, as far as they go. */
    private static final class Comparison {

        private final CheckedCaseFile caseFile;
        private final ContentsList list;
        private final boolean misread;
        private final List<Passage> unusedRows;
        private final List<DocumentFacts> unlisted = new ArrayList<>();

        Comparison(CheckedCaseFile caseFile, ContentsList list, List<DocumentFacts> filed) {
            this.caseFile = caseFile;
            this.list = list;
            this.unusedRows = new ArrayList<>(list.rows());
            this.misread = list.rows().getFirst().isMachineRead();
            for (DocumentFacts document : filed) {
                Optional<Passage> row = row(document, false).or(() -> row(document, misread));
                row.ifPresentOrElse(unusedRows::remove, () -> unlisted.add(document));
            }
        }

        private Optional<Passage> row(DocumentFacts document, boolean fuzzy) {
            List<String> titles = Titles.of(document);
            return titles.stream().flatMap(title -> unusedRows.stream()
                    .filter(row -> Titles.begins(row.text(), title, fuzzy))).findFirst();
        }

        void propose(Findings findings) {
            // Where one is unlisted and one row is left over, the list calls a document by another name.
            int renamed = Math.min(unlisted.size(), unusedRows.size());
            unlisted.stream().skip(renamed).map(this::unlisted).forEach(findings::propose);
            unusedRows.stream().skip(renamed).map(this::notFiled).forEach(findings::propose);
        }

        private Finding unlisted(DocumentFacts document) {
            String title = document.document().title();
            return finding("-" + document.document().path(),
                    new Wording("卷内有《" + title + "》，卷内文书目录未列。",
                            "The file holds “" + title + "”, which the contents list does not name."),
                    List.of(document.firstPage(), list.document().firstPage()),
                    new Absence(new Wording(title, title), List.of(list.document().document().path()),
                            Titles.of(document)));
        }

        private Finding notFiled(Passage row) {
            Passage title = list.title(row);
            return finding("+" + title.text(),
                    new Wording("卷内文书目录列有“" + title.text() + "”，卷内没有。",
                            "The contents list names “" + title.text() + "”, which the file does not hold."),
                    List.of(title.place()), new Absence(new Wording(title.text(), title.text()), List.of(),
                            List.of(title.text())));
        }

        private Finding finding(String key, Wording explanation, List<Place> places, Absence absence) {
            return new Finding(KIND, key, explanation, misread ? 0.7 : 0.95, places, absence,
                    FormLaw.applied(caseFile, FormLaw.FILE));
        }
    }
}
