package org.assize.internal.ui.casefile.intake;

import java.io.File;

import org.assize.internal.ui.casefile.Messages;
import org.eclipse.osgi.util.NLS;

/** What the source of an import may be. */
enum SourceKind {

    FOLDER,
    LIST,
    OTHER;

    /** What a path is that no importer recognizes. */
    static SourceKind of(File path) {
        return path.isFile() ? LIST : FOLDER;
    }

    /** {@return why a path is none of this kind; empty if it is} */
    String problem(String text) {
        File file = new File(text);
        if (text.isEmpty()) {
            return Messages.importNoPath;
        }
        if (!file.exists()) {
            return NLS.bind(Messages.importMissing, text);
        }
        return switch (this) {
            case FOLDER -> file.isDirectory() ? "" : NLS.bind(Messages.importNeedsFolder, text);
            case LIST -> file.isFile() ? "" : NLS.bind(Messages.importNeedsFile, text);
            case OTHER -> "";
        };
    }
}
