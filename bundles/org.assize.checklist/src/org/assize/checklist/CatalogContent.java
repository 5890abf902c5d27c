package org.assize.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import org.assize.internal.checklist.Messages;
import org.assize.model.checklist.Checklist;
import org.assize.records.Sha256;

/** What reading the sources of a catalogue once has given. */
final class CatalogContent {

    private final Map<String, ChecklistEntry> entries = new LinkedHashMap<>();
    private final List<ChecklistFault> faults = new ArrayList<>();
    private final ChecklistLoader loader = new ChecklistLoader();
    private final ChecklistValidator validator;

    private CatalogContent(ScoringModels models) {
        validator = new ChecklistValidator(models);
    }

    static CatalogContent read(List<ChecklistSource> sources, ScoringModels models) {
        CatalogContent content = new CatalogContent(models);
        for (ChecklistSource source : sources) {
            source.documents(content.faults::add).forEach(content::read);
        }
        return content;
    }

    List<ChecklistEntry> entries() {
        return List.copyOf(entries.values());
    }

    List<ChecklistFault> faults() {
        return List.copyOf(faults);
    }

    private void read(ChecklistDocument document) {
        try {
            byte[] bytes = loader.bytes(document);
            Checklist checklist = loader.load(document.origin(), bytes);
            List<ChecklistProblem> problems = validator.validate(checklist);
            boolean usable = problems.stream().noneMatch(ChecklistProblem::error);
            if (!problems.isEmpty()) {
                faults.add(new ChecklistFault(document.origin(), message(document, problems), problems, usable));
            }
            if (usable) {
                add(new ChecklistEntry(checklist, bytes, Sha256.of(bytes), document.origin()));
            }
        } catch (ChecklistException e) {
            faults.add(new ChecklistFault(document.origin(), e.getMessage(), List.of(), false));
        }
    }

    private void add(ChecklistEntry entry) {
        ChecklistEntry first = entries.putIfAbsent(entry.urn() + " " + entry.version(), entry);
        if (first != null && !first.sha256().equals(entry.sha256())) {
            String message = entry.origin() + ": " + NLS.bind(Messages.sameIdentity, first.origin());
            faults.add(new ChecklistFault(entry.origin(), message, List.of(), false));
        }
    }

    private static String message(ChecklistDocument document, List<ChecklistProblem> problems) {
        String all = problems.stream().map(ChecklistProblem::message).collect(Collectors.joining("; "));
        return document.origin() + ": " + NLS.bind(Messages.unsound, all);
    }
}
