package org.assize.internal.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentReader;
import org.assize.document.MediaTypes;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The readers there are, which may come and go with plug-ins. */
@Component(service = ReaderRegistry.class)
public final class ReaderRegistry {

    private static final Set<String> TO_UNPACK = Set.of(MediaTypes.RAR, MediaTypes.SEVEN_ZIP);

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
        Optional<ReaderDescriptor> reader = readerFor(mediaType);
        if (reader.isEmpty() && mediaType.equals(MediaTypes.OCTET_STREAM)) {
            // A kind that was not known when the file was registered may be known now, to us or to a plug-in.
            String kind = kindNow(file);
            return readerFor(kind).or(() -> kind.equals(MediaTypes.OCTET_STREAM) ? readerByName(file) : Optional.empty())
                    .orElseThrow(() -> unsupported(file, kind));
        }
        return reader.orElseThrow(() -> unsupported(file, mediaType));
    }

    Optional<ReaderDescriptor> readerFor(String mediaType) {
        return first(r -> r.mediaTypes().contains(mediaType));
    }

    private Optional<ReaderDescriptor> readerByName(Path file) {
        return first(r -> r.extensions().contains(MediaTypes.extension(file)));
    }

    private Optional<ReaderDescriptor> first(Predicate<ReaderDescriptor> suitable) {
        return readers.values().stream().filter(suitable).min(Comparator.comparing(ReaderDescriptor::id));
    }

    private static String kindNow(Path file) throws DocumentException {
        try {
            return MediaTypes.of(file);
        } catch (IOException e) {
            throw new DocumentException(file, 0, Reason.UNREADABLE, String.valueOf(e.getMessage()), e);
        }
    }

    private static DocumentException unsupported(Path file, String mediaType) {
        String detail = TO_UNPACK.contains(mediaType) ? NLS.bind(Messages.unpackFirst, mediaType) : mediaType;
        return new DocumentException(file, 0, Reason.UNSUPPORTED, detail);
    }
}
