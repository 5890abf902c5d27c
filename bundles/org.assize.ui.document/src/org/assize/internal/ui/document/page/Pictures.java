package org.assize.internal.ui.document.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

import org.assize.document.DocumentSession;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.internal.ui.document.layout.PageLayout;
import org.assize.internal.ui.document.layout.PageSlot;
import org.assize.internal.ui.document.layout.Turn;
import org.assize.internal.ui.document.render.Bitmaps;
import org.assize.internal.ui.document.render.Paper;
import org.assize.internal.ui.document.render.Tile;
import org.assize.internal.ui.document.render.TileCache;
import org.assize.internal.ui.document.render.TileLoader;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** The pictures of the pages of one document: gets those in sight and near, draws what is there. */
final class Pictures {

    private static final long HELD = 128L << 20;
    private static final long HELD_WHEN_HIDDEN = 8L << 20;
    private static final float MOST_SHRUNK = 4;

    private final DocumentSession session;
    private final Display display;
    private final Executor ui;
    private final Runnable arrived;
    private double device = 1;
    private final TileCache<Image> cache = new TileCache<>(HELD, Image::dispose);
    private TileLoader<Image> loader;
    private final Map<Integer, List<Tile>> covering = new HashMap<>();
    private float coveringScale;
    private @Nullable View view;
    private Paper paper = new Paper(false);
    private boolean closed;

    /** What is looked at. */
    record View(PageLayout layout, Rectangle seen) {
    }

    /** Pictures on one kind of paper. Those that arrive after the paper was changed are not wanted any more. */
    private final class Arrivals implements TileLoader.Receiver<Image> {

        private final Paper ordered;

        Arrivals(Paper ordered) {
            this.ordered = ordered;
        }

        @Override
        public void loaded(Tile tile, Image picture) {
            if (closed || ordered != paper) {
                picture.dispose();
                return;
            }
            cache.put(tile, picture, Pictures.this::distance);
            arrived.run();
        }

        @Override
        public void failed(int page) {
            arrived.run();
        }
    }

    /**
     * Nothing is loaded yet.
     *
     * @param arrived called when there is something new to draw
     */
    Pictures(DocumentSession session, Display display, Executor ui, Runnable arrived) {
        this.session = session;
        this.display = display;
        this.ui = ui;
        this.arrived = arrived;
        loader = loader(paper);
    }

    private TileLoader<Image> loader(Paper on) {
        // Making a picture takes tens of milliseconds; SWT allows it outside the UI thread.
        return new TileLoader<>(session, (tile, picture) -> Bitmaps.image(display, on.apply(tile.page(), picture)),
                Pictures::inBackground, ui, new Arrivals(on));
    }

    /** Draws on other paper from now on. */
    void setPaper(Paper next) {
        loader.close();
        paper = next;
        cache.clear();
        loader = loader(next);
    }

    Paper paper() {
        return paper;
    }

    /** Takes over how many pixels of the device there are for each pixel of the canvas. */
    void setDevice(double pixels) {
        device = pixels;
    }

    /** Asks for what is in sight and near, the nearest first, and for nothing else any more. */
    void look(View now) {
        view = now;
        int reach = now.seen.height;
        int top = now.seen.y - reach / 2;
        int bottom = now.seen.y + now.seen.height + reach;
        List<Tile> missing = new ArrayList<>();
        for (PageSlot slot : now.layout.between(top, bottom)) {
            double[] near = part(slot, new Rectangle(now.seen.x, top, now.seen.width, bottom - top));
            for (Tile tile : covering(slot)) {
                if (cache.get(tile) == null && tile.intersects((int) near[0], (int) near[1], (int) near[2],
                        (int) near[3])) {
                    missing.add(tile);
                }
            }
        }
        Map<Tile, Double> far = new HashMap<>();
        missing.forEach(t -> far.put(t, distance(t)));
        missing.sort(Comparator.comparing(far::get));
        loader.want(missing, tile -> isSeen(tile, now));
    }

    private boolean isSeen(Tile tile, View now) {
        double[] seen = part(now.layout.slot(tile.page()), now.seen);
        return tile.intersects((int) seen[0], (int) seen[1], (int) seen[2], (int) seen[3]);
    }

    /** {@return whether everything asked for has arrived} */
    boolean isComplete() {
        return loader.isIdle();
    }

    /** Keeps only little while nobody looks. */
    void hide() {
        loader.want(List.of(), tile -> false);
        cache.trim(HELD_WHEN_HIDDEN, this::distance);
    }

    /** {@return why a page could not be drawn, or null} */
    @Nullable Throwable failure(int page) {
        return loader.failure(page);
    }

    void retry(int page) {
        loader.retry(page);
    }

    void close() {
        closed = true;
        loader.close();
        cache.clear();
    }

    /** {@return bytes held} */
    long bytes() {
        return cache.bytes();
    }

    /**
     * Draws a page at its place. Where the right picture is missing, one of another size stands in.
     *
     * @return whether anything was drawn
     */
    boolean draw(GC gc, PageSlot slot) {
        Turn turn = Turn.between(session.geometry(slot.page()), slot.geometry());
        List<Tile> exact = covering(slot).stream().filter(t -> cache.get(t) != null).toList();
        List<Tile> drawn = new ArrayList<>();
        if (exact.size() < covering(slot).size()) {
            cache.of(slot.page()).stream().filter(this::canStandIn)
                    .sorted(Comparator.comparingDouble(t -> -Math.abs(Math.log(t.scale() / coveringScale))))
                    .forEach(drawn::add);
        }
        drawn.addAll(exact);
        if (drawn.isEmpty()) {
            return false;
        }
        Transform transform = turn == Turn.NONE ? null : turned(gc, slot, turn);
        int x = transform == null ? slot.x() : 0;
        int y = transform == null ? slot.y() : 0;
        drawn.forEach(tile -> draw(gc, tile, slot.scale(), x, y));
        if (transform != null) {
            gc.setTransform(null);
            transform.dispose();
        }
        return true;
    }

    /** Shrinking many large pictures takes longer than waiting for a small one. */
    private boolean canStandIn(Tile tile) {
        return tile.scale() != coveringScale && tile.scale() <= coveringScale * MOST_SHRUNK;
    }

    private void draw(GC gc, Tile tile, double scale, int x, int y) {
        Image image = cache.get(tile);
        if (image == null) {
            return;
        }
        double ratio = scale / tile.scale();
        int left = (int) Math.round(tile.x() * ratio);
        int top = (int) Math.round(tile.y() * ratio);
        int right = (int) Math.round((tile.x() + tile.width()) * ratio);
        int bottom = (int) Math.round((tile.y() + tile.height()) * ratio);
        gc.setInterpolation(tile.scale() == coveringScale ? SWT.NONE : SWT.LOW);
        PicturePainter.draw(gc, image, new Point(tile.width(), tile.height()),
                new Rectangle(x + left, y + top, Math.max(1, right - left), Math.max(1, bottom - top)));
    }

    private static Transform turned(GC gc, PageSlot slot, Turn turn) {
        Transform transform = new Transform(gc.getDevice());
        boolean right = turn == Turn.RIGHT || turn == Turn.OVER;
        boolean down = turn == Turn.LEFT || turn == Turn.OVER;
        transform.translate(slot.x() + (right ? slot.width() : 0), slot.y() + (down ? slot.height() : 0));
        transform.rotate(turn.degrees());
        gc.setTransform(transform);
        return transform;
    }

    private List<Tile> covering(PageSlot slot) {
        float scale = (float) (slot.scale() * device);
        if (scale != coveringScale) {
            covering.clear();
            coveringScale = scale;
        }
        return covering.computeIfAbsent(slot.page(), p -> Tile.covering(p, session.geometry(p), scale));
    }

    /** What a rectangle of the whole covers of a page, in pixels of its tiles: left, top, right, bottom. */
    private double[] part(PageSlot slot, Rectangle area) {
        PageGeometry file = session.geometry(slot.page());
        Point2D a = onFile(file, slot, area.x, area.y);
        Point2D b = onFile(file, slot, area.x + area.width, area.y + area.height);
        return new double[] {Math.min(a.getX(), b.getX()) * coveringScale(slot),
            Math.min(a.getY(), b.getY()) * coveringScale(slot), Math.max(a.getX(), b.getX()) * coveringScale(slot),
            Math.max(a.getY(), b.getY()) * coveringScale(slot)};
    }

    private double coveringScale(PageSlot slot) {
        return slot.scale() * device;
    }

    private static Point2D onFile(PageGeometry file, PageSlot slot, int x, int y) {
        Point2D user = slot.geometry().toUser((x - slot.x()) / slot.scale(), (y - slot.y()) / slot.scale());
        return file.toDisplay(user.getX(), user.getY());
    }

    private double distance(Tile tile) {
        View now = view;
        if (now == null) {
            return 0;
        }
        PageSlot slot = now.layout.slot(tile.page());
        double[] seen = part(slot, now.seen);
        double ratio = slot.scale() * device / tile.scale();
        Tile same = new Tile(tile.page(), tile.scale(), (int) (tile.x() * ratio), (int) (tile.y() * ratio),
                (int) (tile.width() * ratio), (int) (tile.height() * ratio));
        double away = same.distanceTo((seen[0] + seen[2]) / 2, (seen[1] + seen[3]) / 2);
        // A picture of another size only stands in for the right one: among equals it goes first.
        return tile.scale() == coveringScale ? away : away * 2 + now.seen.height;
    }

    private static void inBackground(Runnable task) {
        Job job = Job.createSystem("page picture", (ICoreRunnable) monitor -> task.run());
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }
}
