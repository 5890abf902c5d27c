package org.assize.internal.annotation.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.MarkStyles;
import org.assize.annotation.ReplySnapshot;
import org.assize.annotation.anchor.Paths;
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

/** Marks of all kinds by chance, with texts that are hard to write. The same seed gives the same marks. */
final class RandomMarks {

    private final Random random;
    private final String sha256;
    private final List<PageGeometry> pages;
    private final String author;

    RandomMarks(long seed, String sha256, List<PageGeometry> pages, String author) {
        random = new Random(seed);
        this.sha256 = sha256;
        this.pages = pages;
        this.author = author;
    }

    List<MarkSnapshot> next(int count) {
        return IntStream.range(0, count).mapToObj(i -> mark()).toList();
    }

    private MarkSnapshot mark() {
        MarkKind kind = MarkKind.values()[random.nextInt(MarkKind.values().length)];
        int page = 1 + random.nextInt(pages.size());
        List<PathData> paths = paths(kind);
        List<BoxData> boxes = paths.isEmpty()
                ? List.of(new BoxData(number(), number(), 1 + random.nextInt(99), 0.5 + random.nextInt(9)))
                : paths.stream().map(Paths::boxOf).toList();
        PageGeometry geometry = pages.get(page - 1);
        AnchorData anchor = new AnchorData(sha256, page, boxes, text(), text(), text(),
                new PageLookData(new BoxData(1, 2, 3, 4), geometry.rotation(), random.nextBoolean() ? "" : "c1:0f"));
        MarkStyleData style = new MarkStyleData(String.format(Locale.ROOT, "#%06X", random.nextInt(1 << 24)),
                (1 + random.nextInt(80)) / 4.0, kind == MarkKind.STAMP ? stamp() : "");
        MarkData data = new MarkData(uuid(), kind, MarkSamples.CASE, MarkSamples.DOCUMENT, anchor, paths, style,
                text(), IntStream.range(0, random.nextInt(3)).mapToObj(i -> "标签" + i + text()).toList());
        List<ReplySnapshot> replies = IntStream.range(0, random.nextInt(3)).mapToObj(i -> new ReplySnapshot(
                uuid(), "li", author, MarkSamples.AT, "回复" + text())).toList();
        return new MarkSnapshot(data, "li", author, MarkSamples.AT, MarkSamples.AT,
                random.nextBoolean() ? MarkStatus.OPEN : MarkStatus.RESOLVED, replies, List.of());
    }

    private List<PathData> paths(MarkKind kind) {
        List<PathData> paths = new ArrayList<>();
        switch (kind) {
            case HIGHLIGHT, UNDERLINE, STRIKE_OUT, SQUIGGLY -> IntStream.rangeClosed(0, random.nextInt(3))
                    .forEach(i -> paths.add(quad()));
            case ARROW -> paths.add(path(2));
            case INK -> IntStream.rangeClosed(0, random.nextInt(3))
                    .forEach(i -> paths.add(path(1 + random.nextInt(20))));
            default -> {
                // Said by the box.
            }
        }
        return paths;
    }

    /** A run of text in any of the four directions. */
    private PathData quad() {
        double x = number();
        double y = number();
        int turn = random.nextInt(4);
        double[] along = {1 + random.nextInt(200), 0};
        double[] up = {0, 6 + random.nextInt(20)};
        for (int i = 0; i < turn; i++) {
            along = new double[] {-along[1], along[0]};
            up = new double[] {-up[1], up[0]};
        }
        return new PathData(List.of(Paths.point(x, y), Paths.point(x + along[0], y + along[1]),
                Paths.point(x + along[0] + up[0], y + along[1] + up[1]), Paths.point(x + up[0], y + up[1])));
    }

    private PathData path(int points) {
        return new PathData(IntStream.range(0, points)
                .mapToObj(i -> new PointData(number(), number())).toList());
    }

    private double number() {
        return (random.nextInt(1_600_000) - 400_000) / 1000.0;
    }

    private String stamp() {
        return random.nextBoolean() ? MarkStyles.stamps().get(random.nextInt(3)).stamp() : MarkStyles.OWN_STAMP + "已阅";
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String text() {
        String signs = "询问人abc <>&\"'\n\t;,{}[]\\𠮷é ]]>";
        int[] all = signs.codePoints().toArray();
        return random.ints(random.nextInt(30), 0, all.length).map(i -> all[i])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
