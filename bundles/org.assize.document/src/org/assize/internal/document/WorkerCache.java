package org.assize.internal.document;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assize.internal.document.worker.ScratchFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Where workers keep what they may forget. Classes are loaded from there: it must not be open to other users. */
public final class WorkerCache {

    private WorkerCache() {
    }

    /** The bundle's own data area; outside OSGi a new folder for temporary files, deleted at the end of this JVM. */
    public static Path folder() {
        Bundle bundle = FrameworkUtil.getBundle(WorkerCache.class);
        File data = bundle == null || bundle.getBundleContext() == null ? null
                : bundle.getBundleContext().getDataFile("worker");
        return data == null ? Temporary.FOLDER : data.toPath();
    }

    private static final class Temporary {

        static final Path FOLDER = create();

        private static Path create() {
            try {
                Path folder = Files.createTempDirectory("assize-worker");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> ScratchFolder.delete(folder)));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException("no folder for temporary files: " + e.getMessage(), e);
            }
        }
    }
}
