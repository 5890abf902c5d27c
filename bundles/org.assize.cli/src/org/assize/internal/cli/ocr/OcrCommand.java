package org.assize.internal.cli.ocr;

import java.io.IOException;
import java.util.List;

import org.assize.internal.cli.ConsoleProgress;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.recognition.Availability;
import org.assize.recognition.PageReading.State;
import org.assize.recognition.PageSource;
import org.assize.recognition.Recognition;
import org.assize.recognition.RecognitionException;
import org.assize.recognition.RecognitionReport;
import org.assize.records.Library;
import org.assize.search.SearchException;
import org.assize.search.SearchIndex;
import org.assize.search.SearchService;
import org.assize.search.UnreadPages;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Has pages without text read by machine, and tells what has been read. */
@Command(name = "ocr", mixinStandardHelpOptions = true)
public final class OcrCommand extends InLibrary {

    @Option(names = {"--in", "--case"}, defaultValue = "", paramLabel = "CASE", descriptionKey = "ocr.in")
    private String caseFile;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "ocr.limit")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--status", descriptionKey = "ocr.status")
    private boolean status;

    private record FailureJson(String file, int page, String reason) {
    }

    private record RunJson(String engine, String version, List<String> languages, long withText, long empty,
            int alreadyRead, List<FailureJson> failures, boolean cancelled, List<ConfidenceBand> confidence,
            long tookMillis) {
    }

    public OcrCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected void check() {
        if (limit < 1) {
            throw wrongUsage(Messages.ocrLimit);
        }
    }

    @Override
    protected int run(Library library) throws Exception {
        try (SearchIndex index = service(SearchService.class).open(library)) {
            if (status) {
                return new OcrStatus(terminal(), json()).print(library, caseFile, index,
                        service(Recognition.class).availability());
            }
            return switch (service(Recognition.class).availability()) {
                case Availability.Ready engine -> read(library, index, engine);
                case Availability.Missing missing -> refused(missing.advice());
            };
        } catch (RecognitionException e) {
            return refused(e.getMessage());
        }
    }

    private int read(Library library, SearchIndex index, Availability.Ready engine)
            throws SearchException, IOException, RecognitionException {
        index.update(new ConsoleProgress(terminal()));
        UnreadPages unread = new UnreadPages(library, index);
        List<PageSource> pages = unread.list(caseFile, limit);
        RecognitionReport report = unread.read(pages, service(Recognition.class), new ConsoleProgress(terminal()));
        report.notices().forEach(terminal()::message);
        print(report, engine);
        return report.failures().isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEM;
    }

    private int refused(String reason) {
        terminal().message(reason);
        return ExitCodes.INPUT;
    }

    private void print(RecognitionReport report, Availability.Ready engine) {
        long withText = report.read().stream().filter(page -> page.state() == State.TEXT).count();
        long empty = report.read().size() - withText;
        List<ConfidenceBand> bands = ConfidenceBand.of(report.read());
        if (json()) {
            terminal().json(new RunJson(engine.engine(), engine.version(), engine.languages(), withText, empty,
                    report.alreadyRead(), report.failures().stream().map(OcrCommand::failure).toList(),
                    report.cancelled(), bands, report.tookMillis()));
            return;
        }
        report.failures().forEach(failure -> terminal().line(NLS.bind(Messages.ocrFailure, new Object[] {
                failure.source().file(), failure.source().page(), failure.reason()})));
        OcrStatus.bands(bands, terminal());
        terminal().line(NLS.bind(Messages.ocrDone, new Object[] {withText, empty, report.failures().size(),
                engine.engine() + " " + engine.version(), report.tookMillis()}));
    }

    private static FailureJson failure(RecognitionReport.Failure failure) {
        return new FailureJson(failure.source().file().toString(), failure.source().page(), failure.reason());
    }
}
