package org.assize.internal.annotation.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.MarkStyles;
import org.assize.annotation.ReplySnapshot;
import org.assize.document.PageGeometry;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkStyleData;
import org.assize.records.event.PageLookData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;

/** One mark of every kind, laid out as the page is shown, however it is turned. */
final class MarkSamples {

    static final Instant AT = Instant.parse("2026-06-03T08:15:30Z");
    static final String CASE = "武公(治)行罚决字〔2026〕42号";
    static final String DOCUMENT = "05-询问笔录.pdf";

    private final PageGeometry page;
    private final int number;
    private final String sha256;

    MarkSamples(PageGeometry page, int number, String sha256) {
        this.page = page;
        this.number = number;
        this.sha256 = sha256;
    }

    List<MarkSnapshot> all() {
        List<MarkSnapshot> marks = new ArrayList<>();
        for (MarkKind kind : MarkKind.values()) {
            marks.add(of(kind));
        }
        return marks;
    }

    MarkSnapshot of(MarkKind kind) {
        double top = 40 + 40 * kind.ordinal();
        List<PathData> paths = switch (kind) {
            case HIGHLIGHT, UNDERLINE, STRIKE_OUT, SQUIGGLY ->
                List.of(quad(60, top, 140, 14), quad(60, top + 16, 90, 14));
            case ARROW -> List.of(path(60, top, 150, top + 25));
            case INK -> List.of(path(60, top, 80, top + 20, 100, top, 120, top + 20), path(130, top + 10));
            default -> List.of();
        };
        List<BoxData> boxes = switch (kind) {
            case NOTE -> List.of(box(60, top, 20, 20));
            case FREE_TEXT -> List.of(box(60, top, 160, 34));
            case STAMP -> List.of(box(60, top, 90, 34));
            case RECTANGLE, ELLIPSE -> List.of(box(60, top, 120, 30));
            default -> paths.stream().map(MarkSamples::bounds).toList();
        };
        MarkStyleData style = kind == MarkKind.STAMP ? MarkStyles.stamps().get(1) : MarkStyles.of(kind);
        MarkData data = new MarkData(id(kind.getName()), kind, CASE, DOCUMENT,
                new AnchorData(sha256, number, boxes, "询问人：李明", "前文", "后文",
                        new PageLookData(new BoxData(page.cropX(), page.cropY(), page.cropWidth(), page.cropHeight()),
                                page.rotation(), "")),
                paths, style, "仅有一名民警 <签名> & \"两名\"：" + kind.getName(), List.of("程序", "重点 1"));
        return new MarkSnapshot(data, "li", "李评查 Li", AT, AT.plusSeconds(90),
                kind == MarkKind.RECTANGLE ? MarkStatus.RESOLVED : MarkStatus.OPEN, replies(kind),
                List.of(new AnswerRef("review-1", "2.1")));
    }

    private List<ReplySnapshot> replies(MarkKind kind) {
        return kind != MarkKind.HIGHLIGHT && kind != MarkKind.STAMP ? List.of()
                : List.of(new ReplySnapshot(id("reply " + kind), "wang", "王复核", AT.plusSeconds(60), "已核实。"));
    }

    private String id(String name) {
        return UUID.nameUUIDFromBytes((number + name).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private PointData at(double x, double y) {
        var p = page.toUser(x * page.userUnit(), y * page.userUnit());
        return new PointData(Math.round(p.getX() * 1000) / 1000.0, Math.round(p.getY() * 1000) / 1000.0);
    }

    private PathData quad(double x, double y, double width, double height) {
        return new PathData(List.of(at(x, y + height), at(x + width, y + height), at(x + width, y), at(x, y)));
    }

    private PathData path(double... coordinates) {
        List<PointData> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(at(coordinates[i], coordinates[i + 1]));
        }
        return new PathData(points);
    }

    private BoxData box(double x, double y, double width, double height) {
        return bounds(quad(x, y, width, height));
    }

    private static BoxData bounds(PathData path) {
        double left = path.points().stream().mapToDouble(PointData::x).min().orElseThrow();
        double right = path.points().stream().mapToDouble(PointData::x).max().orElseThrow();
        double bottom = path.points().stream().mapToDouble(PointData::y).min().orElseThrow();
        double top = path.points().stream().mapToDouble(PointData::y).max().orElseThrow();
        return new BoxData(left, bottom, Math.round((right - left) * 1000) / 1000.0,
                Math.round((top - bottom) * 1000) / 1000.0);
    }
}
