package org.assize.internal.ui.checklist.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkService;
import org.assize.annotation.MarkSnapshot;
import org.assize.model.casefile.Document;
import org.assize.model.review.Review;
import org.assize.records.Library;
import org.assize.records.event.AnchorData;
import org.assize.records.event.EvidenceData;
import org.assize.records.event.MarkData;
import org.assize.ui.MarkTarget;
import org.assize.ui.PageTarget;

/**
 * What the answers of a review rest on besides their evidence, and what they rest on no longer stands; taken once.
 *
 * @param marks    the marks by item
 * @param versions hashes of the documents of the case file by their paths
 */
public record Supports(Map<String, List<RestingMark>> marks, Map<String, String> versions) {

    /** Nothing is known. */
    public static final Supports NONE = new Supports(Map.of(), Map.of());

    public Supports {
        marks = Map.copyOf(marks);
        versions = Map.copyOf(versions);
    }

    /** Reads what a review rests on. Not on the UI thread. */
    public static Supports read(Library library, MarkService service, String review) {
        String caseFile = library.read(state -> state.review(review).map(Review::getCaseFile).orElse(""));
        Map<String, String> versions = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        library.read(state -> {
            state.caseFile(caseFile).ifPresent(file -> file.getDocuments().forEach((Document document) -> {
                versions.put(document.getPath(), text(document.getSha256()));
                titles.put(document.getPath(), text(document.getTitle()));
            }));
            return caseFile;
        });
        Map<String, List<RestingMark>> marks = new HashMap<>();
        for (MarkSnapshot mark : service.marks(library, caseFile)) {
            for (AnswerRef answer : mark.links()) {
                if (answer.review().equals(review)) {
                    marks.computeIfAbsent(answer.item(), item -> new ArrayList<>())
                            .add(resting(mark, titles.getOrDefault(mark.data().document(), "")));
                }
            }
        }
        return new Supports(marks, versions);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static RestingMark resting(MarkSnapshot mark, String title) {
        MarkData data = mark.data();
        AnchorData place = data.anchor();
        String words = data.text().isBlank() ? place.quote() : data.text();
        return new RestingMark(new MarkTarget(PageTarget.of(data.caseFile(), data.document(), place), mark.id()),
                title.isEmpty() ? data.document() : title, words.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** {@return the marks that an answer rests on, without those that only stand where its evidence does} */
    public List<RestingMark> of(SheetItem item) {
        return marks.getOrDefault(item.id(), List.of()).stream().filter(mark -> item.evidence().stream()
                .noneMatch(evidence -> standsAt(mark.target().place(), evidence))).toList();
    }

    private static boolean standsAt(PageTarget place, EvidenceData evidence) {
        return evidence.document().equals(place.document()) && evidence.anchor().page() == place.page()
                && evidence.anchor().boxes().equals(place.boxes());
    }

    /** {@return whether evidence was taken from an earlier version of its document} */
    public boolean isOutdated(EvidenceData evidence) {
        String now = versions.get(evidence.document());
        String then = evidence.anchor().sha256();
        return now != null && !then.isEmpty() && !now.equals(then);
    }
}
