package org.assize.internal.plugins.checks.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assize.check.Absence;
import org.assize.check.CheckedCaseFile;
import org.assize.check.Finding;
import org.assize.check.Findings;
import org.assize.check.Place;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.Passage;
import org.jspecify.annotations.Nullable;

/** Gives every row of a contents list a document and every document a row, as far as they go. */
final class ContentsComparison {

    /** Of the rows that must agree on where the file begins to count, before others are said to be wrong. */
    private static final double AGREE = 0.6;
    private static final int LEAST_AGREE = 3;

    private final CheckedCaseFile caseFile;
    private final ContentsList list;
    private final boolean misread;
    private final Map<DocumentFacts, Passage> listed = new LinkedHashMap<>();
    private final List<Passage> unusedRows;
    private final List<DocumentFacts> unlisted = new ArrayList<>();

    /**
     * Compares.
     *
     * @param filed the documents that should be listed, in their order
     */
    ContentsComparison(CheckedCaseFile caseFile, ContentsList list, List<DocumentFacts> filed) {
        this.caseFile = caseFile;
        this.list = list;
        this.unusedRows = new ArrayList<>(list.rows());
        this.misread = list.rows().getFirst().isMachineRead();
        for (DocumentFacts document : filed) {
            Optional<Passage> row = row(document, false).or(() -> row(document, misread));
            row.ifPresentOrElse(found -> {
                unusedRows.remove(found);
                listed.put(document, found);
            }, () -> unlisted.add(document));
        }
    }

    private Optional<Passage> row(DocumentFacts document, boolean fuzzy) {
        return Titles.of(document).stream().flatMap(title -> unusedRows.stream()
                .filter(row -> Titles.begins(row.text(), title, fuzzy))).findFirst();
    }

    /** Tells what differs. */
    void propose(Findings findings) {
        // Where one is unlisted and one row is left over, the list calls a document by another name.
        int renamed = Math.min(unlisted.size(), unusedRows.size());
        unlisted.stream().skip(renamed).map(this::unlisted).forEach(findings::propose);
        unusedRows.stream().skip(renamed).map(this::notFiled).forEach(findings::propose);
        // A document that is missing moves the pages of all that follow.
        if (!misread && unlisted.size() == unusedRows.size() && caseFile.documents().stream().noneMatch(document -> document.pages().isEmpty())) {
            pages(findings);
        }
    }

    /** Departments begin to count at the cover, after the list, or elsewhere: most rows tell where. */
    private void pages(Findings findings) {
        Map<DocumentFacts, Integer> shifts = new LinkedHashMap<>();
        Map<Integer, Integer> votes = new HashMap<>();
        listed.forEach((document, row) -> {
            int page = list.page(row);
            if (page > 0) {
                shifts.put(document, page - start(document));
                votes.merge(page - start(document), 1, Integer::sum);
            }
        });
        votes.entrySet().stream().filter(v -> v.getValue() >= Math.max(LEAST_AGREE, AGREE * shifts.size()))
                .findFirst().ifPresent(usual -> shifts.forEach((document, shift) -> {
                    if (!shift.equals(usual.getKey())) {
                        findings.propose(wrongPage(document, start(document) + usual.getKey()));
                    }
                }));
    }

    /** How many pages come before a document. */
    private int start(DocumentFacts document) {
        return caseFile.documents().stream().takeWhile(d -> d != document.document()).mapToInt(d -> d.pages().size())
                .sum();
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
        String title = list.title(row).text();
        return finding("+" + title,
                new Wording("卷内文书目录列有“" + title + "”，卷内没有。",
                        "The contents list names “" + title + "”, which the file does not hold."),
                List.of(list.title(row).place()),
                new Absence(new Wording(title, title), List.of(), List.of(title)));
    }

    private Finding wrongPage(DocumentFacts document, int right) {
        String title = document.document().title();
        Passage row = listed.get(document);
        int wrong = list.page(row);
        return finding("=" + document.document().path(),
                new Wording("卷内文书目录记载《" + title + "》在第" + wrong + "页，按卷内顺序应为第" + right + "页。",
                        "The contents list has “" + title + "” on page " + wrong + "; by the order of the file it is page "
                                + right + "."),
                List.of(list.title(row).place(), document.firstPage()), null);
    }

    private Finding finding(String key, Wording explanation, List<Place> places, @Nullable Absence absence) {
        return new Finding(ContentsCheck.KIND, key, explanation, misread ? 0.7 : 0.95, places, absence,
                FormLaw.applied(caseFile, FormLaw.FILE));
    }
}
