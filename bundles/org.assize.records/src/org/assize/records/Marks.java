package org.assize.records;

import java.util.List;
import java.util.stream.IntStream;

import org.assize.model.annotation.AnnotationFactory;
import org.assize.model.annotation.Mark;
import org.assize.model.annotation.MarkPath;
import org.assize.records.event.AnchorData;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkStyleData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;

/** Between marks as they are recorded and as they stand in the model. */
public final class Marks {

    private Marks() {
    }

    /** {@return what the author made, to be recorded or kept} Not what others said about it. */
    public static MarkData toData(Mark mark) {
        return new MarkData(mark.getId(), mark.getKind(), mark.getCaseFile(), mark.getDocument(),
                Anchors.toData(mark.getAnchor()), paths(mark),
                new MarkStyleData(mark.getColour(), mark.getWidth(), mark.getStamp()), mark.getText(), mark.getTags());
    }

    /** Replaces what the author made. What a million marks have in common is held once. */
    public static void fill(Mark mark, MarkData data) {
        mark.setId(data.id());
        mark.setKind(data.kind());
        mark.setCaseFile(data.caseFile().intern());
        mark.setDocument(data.document().intern());
        mark.setColour(data.style().colour().intern());
        mark.setWidth(data.style().width());
        mark.setStamp(data.style().stamp());
        mark.setText(data.text());
        mark.getTags().clear();
        data.tags().forEach(tag -> mark.getTags().add(tag.intern()));
        place(mark, data.anchor(), data.paths());
    }

    /** Replaces where it stands. */
    public static void place(Mark mark, AnchorData anchor, List<PathData> paths) {
        mark.setAnchor(Anchors.toModel(anchor));
        mark.getPaths().clear();
        for (PathData data : paths) {
            MarkPath path = AnnotationFactory.eINSTANCE.createMarkPath();
            data.points().forEach(p -> path.getCoordinates().addAll(List.of(p.x(), p.y())));
            mark.getPaths().add(path);
        }
    }

    private static List<PathData> paths(Mark mark) {
        return mark.getPaths().stream().map(p -> new PathData(points(p.getCoordinates()))).toList();
    }

    private static List<PointData> points(List<Double> coordinates) {
        return IntStream.range(0, coordinates.size() / 2)
                .mapToObj(i -> new PointData(coordinates.get(2 * i), coordinates.get(2 * i + 1))).toList();
    }
}
