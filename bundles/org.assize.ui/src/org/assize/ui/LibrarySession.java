package org.assize.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The library the workbench works with: at most one at a time. An OSGi service, injected into parts and handlers. May
 * be called from any thread; opening and creating read and write files and belong into {@link Background} work. Every
 * change is told by {@link Topics}.
 */
@ProviderType
public interface LibrarySession {

    /** The open library. */
    Optional<Library> current();

    /**
     * Opens a library in place of the open one. The open one stays open when this fails.
     *
     * @throws LibraryException when it cannot be opened
     */
    Library open(Path directory) throws LibraryException;

    /**
     * Creates a library and opens it in place of the open one.
     *
     * @param name name of the library as its people call it
     * @throws LibraryException when it cannot be created
     */
    Library create(Path directory, String name) throws LibraryException;

    /** Closes the open library, if there is one. */
    void close();
}
