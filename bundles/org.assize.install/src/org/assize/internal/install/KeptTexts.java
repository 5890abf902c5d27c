package org.assize.internal.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.install.PluginDescription;
import org.assize.internal.install.metadata.RepositoryContent;
import org.assize.internal.install.metadata.Unit;
import org.assize.internal.install.store.PluginStore;
import org.assize.internal.install.store.StoredVersion;

/**
 * What installed plugins say about themselves, in the language of whoever asks: read again from the kept packages,
 * because the list of plugins has it in the language of who installed them. For one list, in one thread.
 */
final class KeptTexts {

    private final PluginStore store;
    private final Map<String, List<Unit>> units = new HashMap<>();

    KeptTexts(PluginStore store) {
        this.store = store;
    }

    /** What is known of a version; its texts stay as they are when its package cannot be read. */
    PluginDescription of(StoredVersion version) {
        PluginDescription known = version.plugin();
        return units.computeIfAbsent(version.hash(), this::read).stream()
                .filter(unit -> unit.id().equals(version.unit()) && unit.version().equals(known.version()))
                .findFirst().map(unit -> known.worded(unit.name(), unit.text("provider"), unit.text("description"),
                        unit.licenceText())).orElse(known);
    }

    private List<Unit> read(String hash) {
        Path kept = store.repository(hash);
        try {
            return RepositoryContent.read(kept.resolve("content.jar"), kept.resolve("artifacts.jar")).units();
        } catch (IOException e) {
            System.getLogger(KeptTexts.class.getName()).log(System.Logger.Level.WARNING, "kept package " + kept, e);
            return List.of();
        }
    }
}
