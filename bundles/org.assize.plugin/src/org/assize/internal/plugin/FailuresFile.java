package org.assize.internal.plugin;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionState;
import org.assize.plugin.Failure;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginInfo.Origin;

/** Keys are {@code PLUGIN|KIND|ID#off} and so on. */
final class FailuresFile implements FailureStore {

    private static final Logger LOG = System.getLogger(FailuresFile.class.getName());
    private static final int LONGEST = 8_000;
    private static final String FIELD = "#";
    private static final String OFF = FIELD + "off";
    private static final String NAME = FIELD + "name";
    private static final String VERSION = FIELD + "version";
    private static final String VENDOR = FIELD + "vendor";
    private static final String ORIGIN = FIELD + "origin";
    private static final String SIGNER = FIELD + "signer.";
    private static final String FAILURE = FIELD + "failure.";

    private final StateFile file;

    FailuresFile(Path folder) {
        file = new StateFile(folder.resolve("failures.properties"));
    }

    @Override
    public List<ContributionState> load() {
        try {
            Map<String, String> content = file.read();
            return content.keySet().stream().filter(key -> key.endsWith(OFF))
                    .map(key -> key.substring(0, key.length() - OFF.length()))
                    .filter(key -> key.split("\\|", 3).length == 3).map(key -> read(key, content)).toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What failed earlier cannot be read", e);
            return List.of();
        }
    }

    @Override
    public void store(ContributionState state) {
        try {
            file.change(content -> write(state, content));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "That " + state.contribution().id() + " failed is not remembered", e);
        }
    }

    private static void write(ContributionState state, Map<String, String> content) {
        Contribution contribution = state.contribution();
        PluginInfo plugin = contribution.plugin();
        String key = String.join("|", plugin.id(), contribution.kind(), contribution.id());
        content.keySet().removeIf(old -> old.startsWith(key + FIELD));
        if (!state.off() && state.failures().isEmpty()) {
            return;
        }
        content.put(key + OFF, String.valueOf(state.off()));
        content.put(key + NAME, plugin.name());
        content.put(key + VERSION, plugin.version());
        content.put(key + VENDOR, plugin.vendor());
        content.put(key + ORIGIN, plugin.origin().name());
        SignerKeys.write(key + SIGNER, plugin.signer(), content);
        int number = 0;
        for (Failure failure : state.failures()) {
            String at = key + FAILURE + ++number;
            content.put(at + ".at", failure.at().toString());
            content.put(at + ".what", shortened(failure.what()));
            content.put(at + ".detail", shortened(failure.detail()));
        }
    }

    private static ContributionState read(String key, Map<String, String> content) {
        String[] parts = key.split("\\|", 3);
        PluginInfo plugin = new PluginInfo(parts[0], content.getOrDefault(key + VERSION, ""),
                content.getOrDefault(key + NAME, parts[0]), content.getOrDefault(key + VENDOR, ""),
                origin(content.getOrDefault(key + ORIGIN, "")), SignerKeys.read(key + SIGNER, content), true);
        return new ContributionState(new Contribution(parts[1], parts[2], plugin),
                Boolean.parseBoolean(content.get(key + OFF)), failures(key, content));
    }

    private static List<Failure> failures(String key, Map<String, String> content) {
        List<Failure> failures = new ArrayList<>();
        for (int number = 1; content.containsKey(key + FAILURE + number + ".what"); number++) {
            String at = key + FAILURE + number;
            failures.add(new Failure(instant(content.getOrDefault(at + ".at", "")), content.get(at + ".what"),
                    content.getOrDefault(at + ".detail", "")));
        }
        return failures;
    }

    private static Origin origin(String text) {
        for (Origin origin : Origin.values()) {
            if (origin.name().equals(text)) {
                return origin;
            }
        }
        return Origin.UNKNOWN;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
