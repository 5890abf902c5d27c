package org.assize.internal.plugins.checks.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

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
    private final List<DocumentFacts> filed;
    /** The row of each document that has one. */
    private final Map<DocumentFacts, Integer> listed = new LinkedHashMap<>();
    private final List<DocumentFacts> unlisted = new ArrayList<>();
    private final List<Passage> notFiled = new ArrayList<>();

    /**
     * Compares.
     *
     * @param filed the documents that should be listed, in their order
     */
    ContentsComparison(CheckedCaseFile caseFile, ContentsList list, List<DocumentFacts> filed) {
        this.caseFile = caseFile;
        this.list = list;
        this.filed = filed;
        this.misread = list.rows().values().iterator().next().isMachineRead();
        for (DocumentFacts document : filed) {
            row(document, false).or(() -> misread ? row(document, true) : Optional.empty())
                    .ifPresent(row -> listed.put(document, row));
        }
        leftOver();
    }

    private Optional<Integer> row(DocumentFacts document, boolean fuzzy) {
        return Titles.of(document).stream().flatMap(title -> list.rows().entrySet().stream()
                .filter(row -> !listed.containsValue(row.getKey())
                        && Titles.begins(row.getValue().text(), title, fuzzy))
                .map(Map.Entry::getKey)).findFirst();
    }

    /** Between two documents that are listed, documents and rows left over are each other's, in their order. */
    private void leftOver() {
        List<DocumentFacts> documents = new ArrayList<>();
        int before = 0;
        for (DocumentFacts document : filed) {
            Integer row = listed.get(document);
            if (row == null) {
                documents.add(document);
            } else if (row > before) {
                assign(documents, before, row);
                before = row;
            }
        }
        assign(documents, before, list.rows().lastKey() + 1);
    }

    private void assign(List<DocumentFacts> documents, int before, int after) {
        List<Integer> rows = IntStream.range(before + 1, after).filter(row -> !listed.containsValue(row)).boxed()
                .toList();
        int renamed = Math.min(documents.size(), rows.size());
        unlisted.addAll(documents.subList(renamed, documents.size()));
        rows.stream().skip(renamed).map(list.rows()::get).filter(Objects::nonNull).forEach(notFiled::add);
        documents.clear();
    }

    /** Tells what differs. */
    void propose(Findings findings) {
        unlisted.stream().map(this::unlisted).forEach(findings::propose);
        notFiled.stream().map(this::notFiled).forEach(findings::propose);
        // A document that is missing moves the pages of all that follow.
        if (!misread && unlisted.isEmpty() && notFiled.isEmpty()
                && caseFile.documents().stream().noneMatch(document -> document.pages().isEmpty())) {
            pages(findings);
        }
    }

    private void pages(Findings findings) {
        Map<DocumentFacts, Integer> numbers = firstNumbers();
        usual(numbers).ifPresent(usual -> numbers.forEach((document, number) -> {
            if (!number.equals(usual)) {
                findings.propose(wrongPage(document, start(document) + usual));
            }
        }));
    }

    /** {@return the number of the first page in the file: 1, or below where the first pages do not count} */
    Optional<Integer> firstNumber() {
        return usual(firstNumbers());
    }

    /** The number that the first page in the file has by the page given for each document. */
    private Map<DocumentFacts, Integer> firstNumbers() {
        Map<DocumentFacts, Integer> numbers = new LinkedHashMap<>();
        listed.forEach((document, row) -> {
            int page = list.page(list.rows().get(row));
            if (page > 0) {
                numbers.put(document, page - start(document));
            }
        });
        return numbers;
    }

    /** Departments begin to count at the cover, after the list, or elsewhere: most rows tell where. */
    private static Optional<Integer> usual(Map<DocumentFacts, Integer> numbers) {
        Map<Integer, Integer> votes = new HashMap<>();
        numbers.values().forEach(number -> votes.merge(number, 1, Integer::sum));
        return votes.entrySet().stream().filter(v -> v.getValue() >= Math.max(LEAST_AGREE, AGREE * numbers.size()))
                .map(Map.Entry::getKey).findFirst();
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
        Passage row = list.rows().get(listed.get(document));
        int wrong = list.page(row);
        return finding("=" + document.document().path(),
                new Wording("卷内文书目录记载《" + title + "》在第" + wrong + "页，按卷内顺序应为第" + right + "页。",
                        "The contents list has “" + title + "” on page " + wrong
                                + "; by the order of the file it is page " + right + "."),
                List.of(list.title(row).place(), document.firstPage()), null);
    }

    private Finding finding(String key, Wording explanation, List<Place> places, @Nullable Absence absence) {
        return new Finding(ContentsCheck.KIND, key, explanation, misread ? 0.7 : 0.95, places, absence,
                FormLaw.applied(caseFile, FormLaw.FILE));
    }
}
