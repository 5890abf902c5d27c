package org.assize.internal.cli.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Terminal;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.recognition.Availability;
import org.assize.recognition.FailedPage;
import org.assize.recognition.PageReading;
import org.assize.recognition.PageReading.State;
import org.assize.recognition.RecognizedTexts;
import org.assize.records.Library;
import org.assize.search.SearchException;
import org.assize.search.SearchIndex;
import org.assize.search.UnreadPages;
import org.eclipse.osgi.util.NLS;

/** Tells what has been read by machine in a library, and what is left. */
final class OcrStatus {

    private final Terminal terminal;
    private final boolean json;
    private final List<PageReading> readings = new ArrayList<>();
    private final List<FailureJson> failures = new ArrayList<>();

    private record Place(String caseFile, String document) {
    }

    private record FailureJson(String caseFile, String document, int page, String reason) {
    }

    private record EngineJson(boolean available, String name, String version, List<String> languages, String advice) {
    }

    private record StatusJson(EngineJson engine, long withText, long empty, long unread,
            int documentsNotIndexed, List<ConfidenceBand> confidence, List<FailureJson> failures) {
    }

    OcrStatus(Terminal terminal, boolean json) {
        this.terminal = terminal;
        this.json = json;
    }

    int print(Library library, String caseFile, SearchIndex index, Availability engine)
            throws SearchException, IOException {
        gather(library, caseFile);
        long unread = new UnreadPages(library, index).list(caseFile, Integer.MAX_VALUE).size();
        long withText = readings.stream().filter(reading -> reading.state() == State.TEXT).count();
        long empty = readings.stream().filter(reading -> reading.state() == State.EMPTY).count();
        // What these hold has not been looked at: there may be pages without text.
        int notIndexed = index.coverage().documentsNotIndexed();
        List<ConfidenceBand> bands = ConfidenceBand.of(readings);
        if (json) {
            terminal.json(new StatusJson(json(engine), withText, empty, unread, notIndexed, bands, failures));
        } else {
            terminal.line(text(engine));
            failures.forEach(failure -> terminal.line(NLS.bind(Messages.ocrFailure, new Object[] {
                    failure.caseFile() + "  " + failure.document(), failure.page(), failure.reason()})));
            bands(bands, terminal);
            terminal.line(NLS.bind(Messages.ocrStatus,
                    new Object[] {withText, empty, failures.size(), unread}));
            if (notIndexed > 0) {
                terminal.line(NLS.bind(Messages.ocrNotIndexed, notIndexed));
            }
        }
        return ExitCodes.OK;
    }

    static void bands(List<ConfidenceBand> bands, Terminal terminal) {
        bands.stream().filter(band -> band.pages() > 0).forEach(band -> terminal.line(
                NLS.bind(Messages.ocrBand, new Object[] {band.from(), band.to(), band.pages()})));
    }

    /** What was read is kept by content; a content that lies in several places counts once. */
    private void gather(Library library, String caseFile) throws IOException {
        RecognizedTexts texts = RecognizedTexts.in(library.layout().cache());
        Map<String, Place> places = places(library, caseFile);
        places.keySet().retainAll(texts.stamps().keySet());
        for (Map.Entry<String, Place> place : places.entrySet()) {
            readings.addAll(texts.readings(place.getKey()));
            for (FailedPage failed : texts.failures(place.getKey())) {
                failures.add(new FailureJson(place.getValue().caseFile(), place.getValue().document(),
                        failed.page(), failed.reason()));
            }
        }
    }

    /** Where each content lies first. */
    private static Map<String, Place> places(Library library, String number) {
        return library.read(projection -> {
            Map<String, Place> places = new TreeMap<>();
            for (CaseFile caseFile : projection.library().getCaseFiles()) {
                if (number.isEmpty() || number.equals(caseFile.getNumber())) {
                    for (Document document : caseFile.getDocuments()) {
                        places.putIfAbsent(document.getSha256().toLowerCase(Locale.ROOT),
                                new Place(caseFile.getNumber(), document.getPath()));
                    }
                }
            }
            return places;
        });
    }

    private static String text(Availability engine) {
        return switch (engine) {
            case Availability.Ready ready -> NLS.bind(Messages.ocrEngine, new Object[] {ready.engine(),
                    ready.version(), String.join("+", ready.languages())});
            case Availability.Missing missing -> missing.advice();
        };
    }

    private static EngineJson json(Availability engine) {
        return switch (engine) {
            case Availability.Ready ready -> new EngineJson(true, ready.engine(), ready.version(), ready.languages(),
                    "");
            case Availability.Missing missing -> new EngineJson(false, "", "", List.of(), missing.advice());
        };
    }
}
