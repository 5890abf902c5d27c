package org.assize.install;

import java.net.URI;
import java.util.List;

/**
 * A package that was copied and looked at. Holds the copy until it is closed; what was verified is exactly what
 * {@link PluginService#install} installs.
 */
public interface PackagePreview extends AutoCloseable {

    /** {@return where the package came from} */
    URI source();

    /** {@return SHA-256 over names and contents of its files, 64 lower-case hexadecimal digits} */
    String hash();

    /** {@return the plugins in the package; empty when the metadata itself was refused} */
    List<PluginDescription> plugins();

    /** {@return why the package is refused; empty when it can be installed} */
    List<PackageProblem> problems();

    /** {@return whether it can be installed} */
    default boolean installable() {
        return problems().isEmpty() && !plugins().isEmpty();
    }

    /** Deletes the copy. */
    @Override
    void close();
}
