package org.assize.internal.ui.document.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Pictures that are held, up to a number of bytes.
 *
 * @param <I> the pictures
 */
public final class TileCache<I> {

    /** Tells how little a picture is needed. */
    @FunctionalInterface
    public interface Distance {

        /** {@return 0 for a picture in sight, more the farther it is away} */
        double of(Tile tile);
    }

    private final long capacity;
    private final Consumer<? super I> dispose;
    private final Map<Tile, I> pictures = new HashMap<>();
    private final Map<Integer, List<Tile>> byPage = new HashMap<>();
    private long bytes;

    /**
     * An empty cache.
     *
     * @param capacity bytes
     * @param dispose  called with every picture that is dropped
     */
    public TileCache(long capacity, Consumer<? super I> dispose) {
        this.capacity = capacity;
        this.dispose = dispose;
    }

    public @Nullable I get(Tile tile) {
        return pictures.get(tile);
    }

    /** {@return what is held of a page, at whatever scale} */
    public Collection<Tile> of(int page) {
        return byPage.getOrDefault(page, List.of());
    }

    /** {@return bytes held} */
    public long bytes() {
        return bytes;
    }

    /** Holds a picture, then drops the farthest ones until the capacity suffices. */
    public void put(Tile tile, I picture, Distance distance) {
        remove(tile);
        pictures.put(tile, picture);
        byPage.computeIfAbsent(tile.page(), p -> new ArrayList<>()).add(tile);
        bytes += tile.bytes();
        trim(capacity, distance);
    }

    /** Drops the farthest pictures until what is held fits. */
    public void trim(long limit, Distance distance) {
        if (bytes <= limit) {
            return;
        }
        List<Tile> farthest = new ArrayList<>(pictures.keySet());
        Map<Tile, Double> far = new HashMap<>();
        farthest.forEach(t -> far.put(t, distance.of(t)));
        farthest.sort((a, b) -> Double.compare(far.get(b), far.get(a)));
        for (Tile tile : farthest) {
            if (bytes <= limit) {
                return;
            }
            remove(tile);
        }
    }

    public void remove(Tile tile) {
        I old = pictures.remove(tile);
        if (old != null) {
            List<Tile> ofPage = byPage.get(tile.page());
            ofPage.remove(tile);
            if (ofPage.isEmpty()) {
                byPage.remove(tile.page());
            }
            bytes -= tile.bytes();
            dispose.accept(old);
        }
    }

    /** Drops everything. */
    public void clear() {
        List.copyOf(pictures.keySet()).forEach(this::remove);
    }
}
