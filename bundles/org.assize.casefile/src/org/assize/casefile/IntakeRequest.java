package org.assize.casefile;

import java.nio.file.Path;

/**
 * What to take in and how.
 *
 * @param rehash whether files that are registered with the same size and modification time are read again to see
 *        whether their bytes changed; without it they count as unchanged
 */
public record IntakeRequest(IntakeSource source, IntakeMode mode, boolean rehash) {

    /** Takes in a folder tree. */
    public static IntakeRequest folder(Path root, IntakeMode mode) {
        return new IntakeRequest(new IntakeSource.FolderTree(root), mode, false);
    }

    /** Takes in a list whose columns are guessed from their headers. */
    public static IntakeRequest list(Path file, IntakeMode mode) {
        return new IntakeRequest(new IntakeSource.CaseList(file, null), mode, false);
    }

    /** Takes in a list. */
    public static IntakeRequest list(Path file, ColumnMapping mapping, IntakeMode mode) {
        return new IntakeRequest(new IntakeSource.CaseList(file, mapping), mode, false);
    }

    /** Takes in what an importer finds; what it unpacks can only be copied. */
    public static IntakeRequest contributed(Path source, String importer, IntakeMode mode) {
        return new IntakeRequest(new IntakeSource.Contributed(source, importer), mode, false);
    }

    /** The same request, reading known files again or not. */
    public IntakeRequest withRehash(boolean again) {
        return new IntakeRequest(source, mode, again);
    }
}
