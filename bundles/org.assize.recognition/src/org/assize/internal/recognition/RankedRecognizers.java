package org.assize.internal.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.assize.plugin.Containment;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;
import org.assize.recognition.Availability;
import org.assize.recognition.TextRecognizer;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** The engines there are, by service ranking, those of equal ranking in the order they came. Safe for every thread. */
final class RankedRecognizers {

    private static final String RANKING = "service.ranking";

    private record Ranked(TextRecognizer service, TextRecognizer recognizer, int ranking) {
    }

    /** An engine and whether it can be used; no engine if there is none at all. */
    record Choice(@Nullable TextRecognizer recognizer, Availability availability) {

        TextRecognizer chosen() {
            return Objects.requireNonNull(recognizer);
        }
    }

    private final List<Ranked> all = new ArrayList<>();
    private final PluginRegistry plugins;
    private final Containment containment;

    RankedRecognizers(PluginRegistry plugins, Containment containment) {
        this.plugins = plugins;
        this.containment = containment;
    }

    synchronized void add(TextRecognizer service, Map<String, Object> properties) {
        PluginInfo plugin = plugins.of(service);
        TextRecognizer recognizer = plugin.foreign() ? new ContainedRecognizer(service, plugin, containment) : service;
        all.add(new Ranked(service, recognizer, properties.get(RANKING) instanceof Integer ranking ? ranking : 0));
        all.sort(Comparator.comparingInt(Ranked::ranking).reversed());
    }

    synchronized void remove(TextRecognizer service) {
        all.removeIf(ranked -> ranked.service() == service);
    }

    /** The first that is available; if none is, the first with what it says is missing. */
    Choice best() {
        Choice best = null;
        for (Ranked ranked : ranked()) {
            Choice choice = new Choice(ranked.recognizer(), availability(ranked.recognizer()));
            if (choice.availability() instanceof Availability.Ready) {
                return choice;
            }
            best = best == null ? choice : best;
        }
        return best == null ? new Choice(null, new Availability.Missing(Messages.noEngine)) : best;
    }

    private synchronized List<Ranked> ranked() {
        return List.copyOf(all);
    }

    /** An engine that fails here is one that cannot be used; the next may be. */
    private static Availability availability(TextRecognizer recognizer) {
        try {
            return recognizer.availability();
        } catch (RuntimeException e) {
            return new Availability.Missing(NLS.bind(Messages.unexpectedFailure, recognizer.id() + ": " + e));
        }
    }
}
