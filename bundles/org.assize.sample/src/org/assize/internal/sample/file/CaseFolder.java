package org.assize.internal.sample.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.assize.internal.sample.Dice;
import org.assize.internal.sample.Digits;
import org.assize.internal.sample.layout.Layout;
import org.assize.internal.sample.plan.CasePlan;
import org.assize.internal.sample.plan.Defect;
import org.assize.internal.sample.plan.DefectKind;

/** Writes one case file. */
final class CaseFolder {

    private final CasePlan plan;
    private final Path folder;
    private final List<WrittenDocument> documents = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();
    private int pages;
    private int scannedPages;
    private int scans;

    CaseFolder(CasePlan plan, Path department) {
        this.plan = plan;
        folder = department.resolve(plan.outline().number());
    }

    /** Writes documents and metadata. */
    void write(Layout layout, int scansPercent, long seed) throws IOException {
        Files.createDirectory(folder);
        List<Draft> drafts = Drafts.of(plan, layout);
        Scanner scanner = new Scanner(drafts, illegible(), scansPercent,
                Dice.of(seed, "scans " + plan.outline().index()));
        for (Draft draft : drafts) {
            write(draft, scanner, layout.extension());
        }
        Files.writeString(folder.resolve("case.json"), CaseJson.of(plan, documents), StandardCharsets.UTF_8);
    }

    private void write(Draft draft, Scanner scanner, String extension) throws IOException {
        String path = Digits.of(documents.size() + 1, 2) + "-" + draft.kind().type() + extension;
        WrittenDocument document = new WrittenDocument(path, draft.title(), draft.kind().type(),
                plan.times().day(draft.kind().date()), draft.pages());
        Files.write(folder.resolve(path), scanner.bytes(draft));
        documents.add(document);
        pages += draft.pages();
        boolean scanned = scanner.scans(draft);
        if (scanned) {
            scans++;
            scannedPages += draft.pages();
        }
        for (Defect defect : plan.defects()) {
            if (defect.document().equals(draft.kind().id())) {
                planted.add(planted(defect, draft, document, scanned));
            }
        }
    }

    private Set<String> illegible() {
        return plan.defects().stream().filter(defect -> defect.kind() == DefectKind.ILLEGIBLE).map(Defect::document)
                .collect(Collectors.toSet());
    }

    private static Planted planted(Defect defect, Draft draft, WrittenDocument document, boolean scanned) {
        if (defect.wholePages()) {
            return new Planted(defect, document, 1, draft.paper().title(), scanned);
        }
        return new Planted(defect, document, draft.placement().pages().get(defect.mark()),
                draft.placement().texts().get(defect.mark()), scanned);
    }

    CasePlan plan() {
        return plan;
    }

    List<WrittenDocument> documents() {
        return documents;
    }

    List<Planted> planted() {
        return planted;
    }

    int pages() {
        return pages;
    }

    int scannedPages() {
        return scannedPages;
    }

    int scans() {
        return scans;
    }
}
