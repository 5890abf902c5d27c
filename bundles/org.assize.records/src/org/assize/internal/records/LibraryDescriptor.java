package org.assize.internal.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.assize.records.AtomicFile;
import org.assize.records.LibraryException;
import org.assize.records.LibraryLayout;
import org.eclipse.osgi.util.NLS;

/** The content of library.json. */
record LibraryDescriptor(int format, String id, String name) {

    static final int FORMAT = 1;

    static LibraryDescriptor read(LibraryLayout layout) throws LibraryException {
        Path file = layout.descriptor();
        if (!Files.isRegularFile(file)) {
            throw new LibraryException(NLS.bind(Messages.notALibrary, layout.root()));
        }
        try {
            LibraryDescriptor descriptor = Json.MAPPER.readValue(Files.readAllBytes(file), LibraryDescriptor.class);
            if (descriptor.format() > FORMAT) {
                throw new LibraryException(
                        NLS.bind(Messages.newerFormat, new Object[] {file, descriptor.format(), FORMAT}));
            }
            return descriptor;
        } catch (IOException e) {
            throw new LibraryException(NLS.bind(Messages.unreadable, file, e.getMessage()), e);
        }
    }

    /** Makes the directories and, last, the file that turns them into a library. */
    static LibraryDescriptor create(LibraryLayout layout, String name) throws LibraryException {
        LibraryDescriptor descriptor = new LibraryDescriptor(FORMAT, UUID.randomUUID().toString(), name);
        try {
            Files.createDirectories(layout.root());
            try (var children = Files.list(layout.root())) {
                if (children.findAny().isPresent()) {
                    throw new LibraryException(NLS.bind(Messages.notEmpty, layout.root()));
                }
            }
            for (Path directory : new Path[] {layout.originals(), layout.records(), layout.checklists(),
                    layout.exports()}) {
                Files.createDirectories(directory);
            }
            AtomicFile.replace(layout.descriptor(),
                    Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(descriptor));
            return descriptor;
        } catch (IOException e) {
            throw new LibraryException(NLS.bind(Messages.unwritable, layout.root(), e), e);
        }
    }
}
