package org.assize.document;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads one kind of document. Registered as a service so that the workbench learns its class; the class itself is then
 * loaded and run in a worker process, with the class path of its bundle's wiring. It must be public with a public
 * constructor without parameters, and must not count on OSGi services.
 */
@ConsumerType
public interface DocumentReader {

    /** {@return a name of this reader that stays the same over versions, such as {@code org.assize.pdf}} */
    String id();

    /** {@return the media types it reads, lower case; may be empty if it reads by {@link #extensions()} only} */
    Set<String> mediaTypes();

    /**
     * {@return the endings of names, lower case without a dot, of files that it reads although the product does not
     * know their kind} A file whose content shows a kind the product knows never comes to a reader by its name.
     */
    default Set<String> extensions() {
        return Set.of();
    }

    /**
     * Opens a file. Called in the worker process only.
     *
     * @throws DocumentException if the file cannot be read as a document of this kind
     */
    OpenedDocument open(Path file) throws DocumentException;

    /**
     * Loads and tries out what the first document would otherwise have to wait for, within a few seconds. Called in the
     * worker process, when nothing else is to be done, or never.
     *
     * @param enough asked now and then; when true a document is waiting already
     */
    default void warmUp(BooleanSupplier enough) {
        // Most readers are quick.
    }
}
