package org.assize.internal.document;

import java.io.File;
import java.nio.file.Path;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Where workers keep what they may forget. */
final class WorkerCache {

    private WorkerCache() {
    }

    /** The bundle's own data area, or a folder for temporary files outside OSGi. */
    static Path folder() {
        Bundle bundle = FrameworkUtil.getBundle(WorkerCache.class);
        File data = bundle == null || bundle.getBundleContext() == null ? null
                : bundle.getBundleContext().getDataFile("worker");
        return data == null ? Path.of(System.getProperty("java.io.tmpdir"), "assize-worker-"
                + System.getProperty("user.name")) : data.toPath();
    }
}
