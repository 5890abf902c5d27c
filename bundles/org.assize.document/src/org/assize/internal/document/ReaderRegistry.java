package org.assize.internal.document;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
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
import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionException;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The readers there are, which may come and go with plug-ins. */
@Component(service = ReaderRegistry.class)
public final class ReaderRegistry {

    private static final Logger LOG = System.getLogger(ReaderRegistry.class.getName());
    private static final Duration TO_TELL = Duration.ofSeconds(5);
    private static final Set<String> TO_UNPACK = Set.of(MediaTypes.RAR, MediaTypes.SEVEN_ZIP);

    private final Map<DocumentReader, ReaderDescriptor> readers = new ConcurrentHashMap<>();

    private final PluginRegistry plugins;
    private final Containment containment;

    /** Without readers; they are added one by one. */
    @Activate
    public ReaderRegistry(@Reference PluginRegistry plugins, @Reference Containment containment) {
        this.plugins = plugins;
        this.containment = containment;
    }

    /** {@return a registry of just these} */
    public static ReaderRegistry of(List<? extends DocumentReader> readers) {
        ReaderRegistry registry = new ReaderRegistry(PluginRegistry.ofProduct(), Containment.ofThisProcess());
        readers.forEach(registry::add);
        return registry;
    }

    /** Adds a reader. One of a plug-in that cannot tell what it reads is left out. */
    @Reference(service = DocumentReader.class, cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(DocumentReader reader) {
        PluginInfo plugin = plugins.of(reader);
        Contribution nameless = new Contribution(ReaderDescriptor.KIND, reader.getClass().getName(), plugin);
        try {
            readers.put(reader, containment.call(nameless, TO_TELL,
                    () -> ReaderDescriptor.of(reader, plugin, containment)));
        } catch (ContributionException e) {
            LOG.log(Level.WARNING, e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
            return readerFor(kind)
                    .or(() -> kind.equals(MediaTypes.OCTET_STREAM) ? readerByName(file) : Optional.empty())
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

    /** One of the product before those of plug-ins, then by id. */
    private Optional<ReaderDescriptor> first(Predicate<ReaderDescriptor> suitable) {
        return readers.values().stream().filter(suitable).filter(reader -> !reader.outcome().isOff())
                .min(Comparator.comparing((ReaderDescriptor reader) -> reader.outcome().reader().plugin().foreign())
                        .thenComparing(ReaderDescriptor::id));
    }

    private static String kindNow(Path file) throws DocumentException {
        try {
            return MediaTypes.of(file);
        } catch (IOException e) {
            throw new DocumentException(file, 0, Reason.UNREADABLE, String.valueOf(e.getMessage()), e);
        }
    }

    private DocumentException unsupported(Path file, String mediaType) {
        Optional<ReaderDescriptor> off = readers.values().stream().filter(reader -> reader.outcome().isOff()
                && (reader.mediaTypes().contains(mediaType)
                        || reader.extensions().contains(MediaTypes.extension(file)))).findFirst();
        if (off.isPresent()) {
            return new DocumentException(file, 0, Reason.UNSUPPORTED, NLS.bind(Messages.readerOff, off.get().id(),
                    off.get().outcome().reader().plugin().display()));
        }
        String detail = TO_UNPACK.contains(mediaType) ? NLS.bind(Messages.unpackFirst, mediaType) : mediaType;
        return new DocumentException(file, 0, Reason.UNSUPPORTED, detail);
    }
}
