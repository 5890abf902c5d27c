package org.assize.internal.install.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie in an installation of the product.
 *
 * @param root the folder with the start script
 */
public record Installation(Path root) {

    /** {@return the certificates that are trusted; IT can put them there with the product} */
    public Path trust() {
        return root.resolve("configuration").resolve("trust");
    }

    /** {@return everything that is kept about plugins} */
    public Path store() {
        return root.resolve("plugin-store");
    }

    /** {@return the verified packages, each in a folder named by its hash} */
    public Path packages() {
        return store().resolve("packages");
    }

    /** {@return copies of packages that somebody is looking at} */
    public Path staging() {
        return store().resolve("staging");
    }

    /** {@return which plugins are installed} */
    public Path list() {
        return store().resolve("installed.json");
    }

    /** {@return the log of decisions} */
    public Path log() {
        return store().resolve("log.tsv");
    }

    /** {@return the file whose lock is held by who changes the installation} */
    Path lock() {
        return store().resolve("lock");
    }

    /** {@return what is needed to take a change back} */
    Path changing() {
        return store().resolve("changing");
    }

    /** {@return the file that is there from before p2 starts to write until the change is complete} */
    public Path marker() {
        return changing().resolve("marker");
    }

    /** {@return the data of p2} */
    public Path p2() {
        return root.resolve("p2");
    }

    /** {@return whether this user may write the installation} */
    public boolean writable() {
        try {
            requireWritable();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Creates the store.
     *
     * @throws IOException when this user may not write the installation: tried, because permissions do not tell
     */
    public void requireWritable() throws IOException {
        Files.createDirectories(store());
        for (Path folder : new Path[] {store(), root.resolve("plugins"), root.resolve("configuration")}) {
            Files.delete(Files.createTempFile(folder, ".", ".tmp"));
        }
    }
}
