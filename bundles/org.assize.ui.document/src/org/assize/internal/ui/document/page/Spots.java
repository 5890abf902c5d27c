package org.assize.internal.ui.document.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The spots on the pages of one document. UI thread only. */
public final class Spots {

    private final Map<Layer, Map<Integer, List<Spot>>> layers = new EnumMap<>(Layer.class);
    private final List<Runnable> listeners = new ArrayList<>();

    /** Calls a listener after each change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** {@return the spots of one kind on a page} */
    public List<Spot> of(Layer layer, int page) {
        return layers.getOrDefault(layer, Map.of()).getOrDefault(page, List.of());
    }

    /** Replaces all spots of one kind. */
    public void set(Layer layer, List<Spot> spots) {
        Map<Integer, List<Spot>> byPage = new HashMap<>();
        spots.forEach(m -> byPage.computeIfAbsent(m.page(), p -> new ArrayList<>()).add(m));
        layers.put(layer, byPage);
        changed();
    }

    /** Adds spots of one kind. */
    public void add(Layer layer, List<Spot> spots) {
        Map<Integer, List<Spot>> byPage = layers.computeIfAbsent(layer, l -> new HashMap<>());
        spots.forEach(m -> byPage.computeIfAbsent(m.page(), p -> new ArrayList<>()).add(m));
        changed();
    }

    /** Removes all spots of one kind. */
    public void clear(Layer layer) {
        if (layers.remove(layer) != null) {
            changed();
        }
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
