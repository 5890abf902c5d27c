package org.assize.internal.casefile.folder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import org.assize.casefile.ProblemKind;
import org.assize.internal.casefile.Findings;
import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.metadata.NamedDocument;

/**
 * Brings the files of a folder into the order of the contents list: first what the metadata names, then the rest in
 * natural order.
 */
public final class ContentsList {

    private final Map<String, FoundFile> byPath = new LinkedHashMap<>();
    private final Map<String, List<FoundFile>> byFoldedPath = new HashMap<>();
    private final FolderContents contents;
    private final Findings findings;

    public ContentsList(FolderContents contents, Findings findings) {
        this.contents = contents;
        this.findings = findings;
        for (FoundFile file : contents.files()) {
            byPath.put(file.path(), file);
            byFoldedPath.computeIfAbsent(FileNames.folded(file.path()), key -> new ArrayList<>()).add(file);
        }
    }

    /** {@return each file once, with what the metadata says of it} */
    public List<ListedFile> arrange(List<NamedDocument> named) {
        Map<String, FoundFile> left = new LinkedHashMap<>(byPath);
        List<ListedFile> listed = new ArrayList<>();
        for (NamedDocument document : named) {
            FoundFile file = find(document.path());
            if (file == null) {
                findings.warn(ProblemKind.MISSING_DOCUMENT, document.path(), Messages.missingDocument);
            } else if (left.remove(file.path()) == null) {
                findings.warnField(ProblemKind.DUPLICATE_ENTRY, NLS.bind(Messages.duplicateEntry, document.path()));
            } else {
                listed.add(new ListedFile(file, document));
            }
        }
        left.values().forEach(file -> listed.add(ListedFile.unnamed(file)));
        return listed;
    }

    /** Reports names that another computer may confuse. */
    public void checkNames() {
        for (List<FoundFile> same : byFoldedPath.values()) {
            FoundFile first = same.getFirst();
            if (same.size() > 1) {
                String others = String.join(", ", same.stream().skip(1).map(FoundFile::path).toList());
                findings.warn(ProblemKind.NAME_CLASH, first.path(), NLS.bind(Messages.nameClash, others));
            } else if (!Normalizer.isNormalized(first.path(), Normalizer.Form.NFC)) {
                findings.info(ProblemKind.NAME_NOT_NORMAL, first.path(), Messages.nameNotNormal);
            }
        }
    }

    private FoundFile find(String path) {
        FoundFile exact = byPath.get(contents.links().getOrDefault(path, path));
        if (exact != null) {
            return exact;
        }
        List<FoundFile> similar = byFoldedPath.getOrDefault(FileNames.folded(path), List.of());
        if (similar.size() != 1) {
            return null;
        }
        findings.info(ProblemKind.NAME_NOT_NORMAL, path, NLS.bind(Messages.namedDifferently,
                similar.getFirst().path()));
        return similar.getFirst();
    }
}
