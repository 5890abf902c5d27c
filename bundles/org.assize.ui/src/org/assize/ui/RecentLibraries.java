package org.assize.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Libraries opened on this device, the last one first. Kept in the preferences of the workspace; any thread. */
public final class RecentLibraries {

    private static final String NODE = "org.assize.ui";
    private static final String KEY = "recentLibraries";
    private static final int LIMIT = 9;

    /** A library that was open once. It may have been moved away since. */
    public record Recent(Path directory, String name) {
    }

    /** All of them, the last one opened first. */
    public List<Recent> list() {
        return Arrays.stream(node().get(KEY, "").split("\n")).map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2).map(parts -> new Recent(Path.of(parts[0]), parts[1])).toList();
    }

    /** Puts a library at the top. */
    public void add(Path directory, String name) {
        List<Recent> all = new ArrayList<>(without(directory));
        all.addFirst(new Recent(directory, name.replace('\n', ' ')));
        store(all);
    }

    /** Forgets a library, for instance because it is gone. */
    public void remove(Path directory) {
        store(without(directory));
    }

    private List<Recent> without(Path directory) {
        return list().stream().filter(r -> !r.directory().equals(directory)).toList();
    }

    private static void store(List<Recent> all) {
        IEclipsePreferences node = node();
        node.put(KEY, all.stream().limit(LIMIT).map(r -> r.directory() + "\t" + r.name())
                .collect(Collectors.joining("\n")));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentLibraries.class).warn("The list of recent libraries could not be stored", e);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
