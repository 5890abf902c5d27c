package org.assize.annotation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.assize.model.annotation.MarkKind;
import org.assize.model.casefile.CaseKind;
import org.assize.records.Reviewer;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentData;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkStyleData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;
import org.assize.records.event.ReviewAssigned;
import org.assize.records.event.ReviewAssignment;

/** Reviewers, case files and marks for tests. */
final class TestMarks {

    static final String CASE = "武公（治）行罚决字〔2026〕1号";
    static final String FIRST = "01-受案登记表.pdf";
    static final String SECOND = "05-询问笔录.pdf";
    static final String SHA = "ab".repeat(32);

    private TestMarks() {
    }

    static Reviewer reviewer(Path home, String id, String name) {
        return new Reviewer(id, name, "desk-" + id, home.resolve(id + ".p12"), new char[0]);
    }

    static CaseFileRegistered caseFile(String number) {
        return new CaseFileRegistered(new CaseFileData(number, number, CaseKind.ADMINISTRATIVE, "盗窃", "1", "派出所",
                null, List.of(), new CaseDates(null, null, null), "", "", "file:///x/", false, "cd".repeat(32),
                List.of(document(FIRST, 1), document(SECOND, 2)), List.of(), List.of()));
    }

    private static DocumentData document(String path, int ordinal) {
        return new DocumentData(path, path, "", SHA, 1, Instant.EPOCH, "application/pdf", null, ordinal);
    }

    static ReviewAssigned review(String id, String round, String reviewer) {
        return new ReviewAssigned(new ReviewAssignment(id, round, CASE, reviewer, "urn:x", 1));
    }

    static String uuid() {
        return UUID.randomUUID().toString();
    }

    /** A framed region on the first document. */
    static MarkData rectangle(String id, String text) {
        return rectangle(id, FIRST, 1, new BoxData(100, 700, 50, 20), text);
    }

    static MarkData rectangle(String id, String document, int page, BoxData box, String text) {
        return new MarkData(id, MarkKind.RECTANGLE, CASE, document, anchor(page, "", List.of(box)), List.of(),
                MarkStyles.of(MarkKind.RECTANGLE), text, List.of());
    }

    static MarkData highlight(String id, String quote, String text, List<String> tags) {
        PathData run = path(100, 700, 150, 700, 150, 712, 100, 712);
        return new MarkData(id, MarkKind.HIGHLIGHT, CASE, SECOND, anchor(3, quote, List.of(box(100, 700, 50, 12))),
                List.of(run), MarkStyles.of(MarkKind.HIGHLIGHT), text, tags);
    }

    static MarkData with(MarkData mark, MarkStyleData style, String text, List<String> tags) {
        return new MarkData(mark.id(), mark.kind(), mark.caseFile(), mark.document(), mark.anchor(), mark.paths(),
                style, text, tags);
    }

    static AnchorData anchor(int page, String quote, List<BoxData> boxes) {
        return new AnchorData(SHA, page, boxes, quote, "", "");
    }

    static BoxData box(double x, double y, double width, double height) {
        return new BoxData(x, y, width, height);
    }

    static PathData path(double... coordinates) {
        PointData[] points = new PointData[coordinates.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new PointData(coordinates[2 * i], coordinates[2 * i + 1]);
        }
        return new PathData(List.of(points));
    }
}
