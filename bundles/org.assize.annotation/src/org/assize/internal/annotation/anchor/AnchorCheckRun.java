package org.assize.internal.annotation.anchor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.anchor.AnchorFinding;
import org.assize.annotation.anchor.AnchorMatch;
import org.assize.annotation.anchor.AnchorOutcome;
import org.assize.annotation.anchor.AnchorReport;
import org.assize.annotation.anchor.MachineReadings;
import org.assize.annotation.anchor.Reanchoring;
import org.assize.annotation.anchor.SessionPages;
import org.assize.document.DocumentException;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.model.casefile.Document;
import org.assize.records.Library;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** One check of a case file. */
public final class AnchorCheckRun {

    private final DocumentService documents;
    private final MachineReadings readings;
    private final IProgressMonitor monitor;

    public AnchorCheckRun(DocumentService documents, MachineReadings readings, IProgressMonitor monitor) {
        this.documents = documents;
        this.readings = readings;
        this.monitor = monitor;
    }

    /** The present version of a document. */
    private record Present(String path, String sha256, Path file, String mediaType) {
    }

    /** {@return where everything is} See {@link org.assize.annotation.anchor.AnchorCheck#check}. */
    public AnchorReport run(Library library, String caseFile, List<MarkSnapshot> marks) throws RefusedException {
        Map<String, Present> present = library.read(state -> documents(library, state, caseFile));
        if (present.isEmpty()) {
            throw new RefusedException("case-file.unknown", caseFile, Messages.noDocuments);
        }
        List<AnchoredThing> things = new ArrayList<>();
        marks.forEach(mark -> things.add(AnchoredThing.of(mark)));
        things.addAll(library.read(state -> AnchoredThing.evidence(state, library.reviewer().id(), caseFile)));
        List<AnchoredThing> moved = things.stream().filter(t -> present.containsKey(t.document())
                && !t.recorded().sha256().equals(present.get(t.document()).sha256)).toList();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.looking, Math.max(1, moved.size()));
        List<AnchorFinding> findings = new ArrayList<>();
        try {
            for (Present document : present.values()) {
                List<AnchoredThing> there =
                        moved.stream().filter(t -> t.document().equals(document.path)).toList();
                findings.addAll(there.isEmpty() ? List.of() : look(document, there, progress));
            }
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        }
        return new AnchorReport(things.size() - moved.size(), findings);
    }

    private static Map<String, Present> documents(Library library, Projection state, String number) {
        Map<String, Present> documents = new LinkedHashMap<>();
        state.caseFile(number).ifPresent(caseFile -> {
            for (Document document : caseFile.getDocuments()) {
                documents.put(document.getPath(), new Present(document.getPath(), document.getSha256(),
                        library.file(caseFile, document), document.getMediaType()));
            }
        });
        return documents;
    }

    private List<AnchorFinding> look(Present document, List<AnchoredThing> things, SubMonitor progress) {
        List<AnchorFinding> findings = new ArrayList<>();
        try (DocumentSession session = documents.open(document.file, document.mediaType)) {
            Reanchoring reanchoring = new Reanchoring(
                    new SessionPages(document.sha256, session, readings, monitor::isCanceled));
            for (AnchoredThing thing : things) {
                findings.add(thing.finding(look(reanchoring, thing)));
                progress.worked(1);
            }
        } catch (DocumentException e) {
            things.forEach(thing -> findings.add(thing.finding(unknown(thing, e))));
            progress.worked(things.size());
        }
        return findings;
    }

    private static AnchorMatch look(Reanchoring reanchoring, AnchoredThing thing) {
        try {
            return reanchoring.find(thing.recorded(), thing.paths());
        } catch (DocumentException e) {
            return unknown(thing, e);
        }
    }

    private static AnchorMatch unknown(AnchoredThing thing, DocumentException e) {
        return new AnchorMatch(AnchorOutcome.UNCERTAIN, thing.recorded(), thing.paths(), 0,
                NLS.bind(Messages.cannotLook, e.getMessage()));
    }
}
