package org.assize.internal.install.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.assize.install.PackagePreview;
import org.assize.install.PackageProblem;
import org.assize.install.PluginDescription;
import org.assize.internal.install.recovery.ChangeGuard;

/**
 * A package in a folder of ours.
 *
 * @param source where it came from
 * @param folder to be deleted with the package
 * @param repository the folder within it that holds the p2 repository
 * @param hash over all of its files
 * @param units the installable units to install, in the order of the plugins
 * @param plugins what it holds
 * @param problems why it is refused
 */
public record StagedPackage(URI source, Path folder, Path repository, String hash, List<Root> units,
        List<PluginDescription> plugins, List<PackageProblem> problems) implements PackagePreview {

    /**
     * An installable unit that stands for a plugin.
     *
     * @param id as p2 names it
     * @param version its version
     */
    public record Root(String id, String version) {
    }

    /** {@return the same package with what else is known about it} */
    public StagedPackage with(List<PluginDescription> described, List<PackageProblem> further) {
        return new StagedPackage(source, folder, repository, hash, units, described, further);
    }

    /** {@return whether it was closed} */
    public boolean closed() {
        return Files.notExists(repository);
    }

    @Override
    public void close() {
        try {
            ChangeGuard.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
