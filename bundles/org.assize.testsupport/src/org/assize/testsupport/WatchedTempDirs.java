package org.assize.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Makes the folders for {@code @TempDir} and looks at the originals in each before it is deleted: at the end of the
 * test, or of the class if the folder is shared. It is named by {@code junit.jupiter.tempdir.factory.default}.
 */
public final class WatchedTempDirs implements TempDirFactory {

    private static final Namespace NAMESPACE = Namespace.create(WatchedTempDirs.class);

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        Path folder = Files.createTempDirectory("junit-");
        Tally tally = context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Tally.class);
        // What was stored last is closed first: before the folder itself, which is stored by who called this.
        context.getStore(NAMESPACE).put(folder, new Watch(folder, tally));
        return folder;
    }
}
