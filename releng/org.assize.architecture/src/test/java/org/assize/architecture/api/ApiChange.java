package org.assize.architecture.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;

/**
 * How a package differs from what was promised.
 *
 * @param needed  the least version it must have now
 * @param details what was added, removed or changed, one line each
 */
record ApiChange(ApiPackage now, Version before, Version needed, List<String> details) {

    static ApiChange between(ApiPackage now, ApiBaseline before) {
        Diff diff = now.tree().toBnd().diff(before.tree().toBnd());
        List<String> details = new ArrayList<>();
        collect(diff, "", details);
        return new ApiChange(now, before.version(), next(before.version(), diff.getDelta()), details);
    }

    /** Whether the version has been raised as far as the change demands. */
    boolean isTold() {
        return now.version().compareTo(needed) >= 0;
    }

    @Override
    public String toString() {
        return now.name() + " changed and is still " + now.version() + ", it needs at least " + needed + ":\n  "
                + String.join("\n  ", details);
    }

    private static Version next(Version before, Delta delta) {
        return switch (delta) {
            case MAJOR, REMOVED -> new Version(before.getMajor() + 1, 0, 0);
            case MINOR, ADDED -> new Version(before.getMajor(), before.getMinor() + 1, 0);
            default -> before;
        };
    }

    private static void collect(Diff diff, String owner, List<String> details) {
        Delta delta = diff.getDelta();
        if (delta == Delta.UNCHANGED || delta == Delta.IGNORED) {
            return;
        }
        String name = diff.getType() == Type.METHOD || diff.getType() == Type.FIELD ? owner + "." + diff.getName()
                : diff.getName();
        boolean whole = delta == Delta.ADDED || delta == Delta.REMOVED;
        if (whole || diff.getChildren().isEmpty()) {
            details.add(words(delta) + " " + diff.getType().name().toLowerCase(Locale.ROOT) + " "
                    + (owner.isEmpty() || name.startsWith(owner) ? name : name + " of " + owner));
        } else {
            String inside = diff.getType() == Type.PACKAGE ? "" : name;
            diff.getChildren().forEach(child -> collect(child, inside, details));
        }
    }

    private static String words(Delta delta) {
        return switch (delta) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            default -> "changed";
        };
    }
}
