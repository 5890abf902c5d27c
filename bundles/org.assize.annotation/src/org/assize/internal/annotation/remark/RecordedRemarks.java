package org.assize.internal.annotation.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assize.annotation.MarkLimits;
import org.assize.annotation.StandardRemark;
import org.assize.annotation.StandardRemarks;
import org.assize.internal.annotation.MarkWords;
import org.assize.internal.annotation.Messages;
import org.assize.plugin.PluginRegistry;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.assize.records.event.RemarkDeleted;
import org.assize.records.event.RemarkSaved;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Standard remarks in the records and in the files of plug-ins, which are read once. */
@Component(service = StandardRemarks.class)
public final class RecordedRemarks implements StandardRemarks {

    /** What plug-ins bring: where each remark comes from, in the order of the files. */
    private record Brought(Map<String, String> origins, List<String> faults) {
    }

    private final RemarkSource source;
    private volatile @Nullable Brought brought;

    /** Those of a running platform: whatever its plug-ins contribute. */
    @Activate
    public RecordedRemarks(@Reference IExtensionRegistry registry, @Reference PluginRegistry plugins) {
        this(new ExtensionRemarks(registry, plugins));
    }

    RecordedRemarks(RemarkSource source) {
        this.source = source;
    }

    /** {@return the service without a platform: what the class path contributes in {@code remarks/index}} */
    public static RecordedRemarks ofClassPath(ClassLoader loader) {
        return new RecordedRemarks(new ClassPathRemarks(loader));
    }

    @Override
    public List<StandardRemark> remarks(Library library, String text) {
        String reviewer = library.reviewer().id();
        Map<String, String> origins = new LinkedHashMap<>();
        Map<String, String> ofPlugins = brought().origins();
        Map<String, Integer> uses = library.read(state -> {
            state.remarksOf(reviewer).forEach(remark -> origins.put(remark, ""));
            ofPlugins.forEach(origins::putIfAbsent);
            return Uses.count(state, reviewer, origins.keySet());
        });
        String begun = MarkWords.fold(text.strip());
        return origins.entrySet().stream()
                .map(e -> new StandardRemark(e.getKey(), e.getValue(), uses.getOrDefault(e.getKey(), 0)))
                .filter(remark -> MarkWords.fold(remark.text()).contains(begun)).sorted(order(begun)).toList();
    }

    /** The rest is as the stream has it: the reviewer's own come first. */
    private static Comparator<StandardRemark> order(String begun) {
        Comparator<StandardRemark> beginsSo =
                Comparator.comparing(remark -> !MarkWords.fold(remark.text()).startsWith(begun));
        return beginsSo.thenComparing(Comparator.comparingInt(StandardRemark::uses).reversed());
    }

    @Override
    public String save(Library library, String text) throws RefusedException, LibraryException {
        String remark = RemarkText.oneLine(text);
        if (remark.isEmpty()) {
            throw new RefusedException("remark.empty", "", Messages.remarkEmpty);
        }
        if (remark.length() > MarkLimits.REMARK) {
            throw new RefusedException("remark.long", "",
                    NLS.bind(Messages.remarkTooLong, remark.length(), MarkLimits.REMARK));
        }
        library.commit(state -> state.remarksOf(library.reviewer().id()).contains(remark) ? List.of()
                : List.of(new RemarkSaved(remark)));
        return remark;
    }

    @Override
    public void delete(Library library, String text) throws RefusedException, LibraryException {
        String remark = RemarkText.oneLine(text);
        library.commit(state -> {
            if (!state.remarksOf(library.reviewer().id()).contains(remark)) {
                throw new RefusedException("remark.unknown", remark, Messages.remarkUnknown);
            }
            return List.of(new RemarkDeleted(remark));
        });
    }

    @Override
    public List<String> faults() {
        return brought().faults();
    }

    private Brought brought() {
        Brought known = brought;
        if (known == null) {
            known = read(source);
            brought = known;
        }
        return known;
    }

    private static Brought read(RemarkSource source) {
        Map<String, String> origins = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (RemarkFile file : source.files(faults::add)) {
            RemarkFile.Content content = file.read();
            content.remarks().forEach(remark -> origins.putIfAbsent(remark, file.origin()));
            faults.addAll(content.faults());
        }
        return new Brought(origins, List.copyOf(faults));
    }
}
