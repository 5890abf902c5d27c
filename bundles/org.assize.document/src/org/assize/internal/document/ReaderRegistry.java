package org.assize.internal.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The readers there are, which may come and go with plug-ins. */
@Component(service = ReaderRegistry.class)
public final class ReaderRegistry {

    private final Map<DocumentReader, ReaderDescriptor> readers = new ConcurrentHashMap<>();

    /** Without readers. */
    @Activate
    public ReaderRegistry() {
        // Readers are added one by one.
    }

    /** {@return a registry of just these} */
    public static ReaderRegistry of(List<? extends DocumentReader> readers) {
        ReaderRegistry registry = new ReaderRegistry();
        readers.forEach(registry::add);
        return registry;
    }

    /** Adds a reader. */
    @Reference(service = DocumentReader.class, cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(DocumentReader reader) {
        try {
            readers.put(reader, ReaderDescriptor.of(reader));
        } catch (IOException e) {
            throw new UncheckedIOException("reader " + reader.id() + " cannot be run: " + e.getMessage(), e);
        }
    }

    /** Takes a reader away. Documents open with it stay open. */
    public void remove(DocumentReader reader) {
        readers.remove(reader);
    }

    ReaderDescriptor readerFor(Path file, String mediaType) throws DocumentException {
        return readers.values().stream().filter(r -> r.mediaTypes().contains(mediaType)).min(
                Comparator.comparing(ReaderDescriptor::id))
                .orElseThrow(() -> new DocumentException(file, 0, Reason.UNSUPPORTED, mediaType));
    }
}
