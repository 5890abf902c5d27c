package org.assize.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assize.model.casefile.CaseFile;
import org.assize.recognition.PageReading;
import org.assize.recognition.PageReading.State;
import org.assize.recognition.PageSource;
import org.assize.recognition.Recognition;
import org.assize.recognition.RecognitionException;
import org.assize.recognition.RecognitionReport;
import org.assize.recognition.RecognizedTexts;
import org.assize.records.Library;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a library that have no text of their own and have not been read by machine. Knows how to have them read
 * so that they are found. For one thread.
 */
public final class UnreadPages {

    /** Pages read between two updates of the index: some minutes' work, after which they are found. */
    private static final int BATCH = 200;
    private static final int AT_ONCE = 10_000;

    private final Library library;
    private final SearchIndex index;
    private final RecognizedTexts texts;
    private final Map<String, Map<Integer, State>> known = new HashMap<>();

    /** The pages that an index, which should be up to date, knows to have no text. */
    public UnreadPages(Library library, SearchIndex index) {
        this.library = library;
        this.index = index;
        this.texts = RecognizedTexts.in(library.layout().cache());
    }

    /**
     * {@return pages to be read, in reading order, those that failed before at the end}
     *
     * @param caseFile case number, empty for the whole library
     * @param limit    how many at most
     * @throws SearchException if the index cannot be read
     * @throws IOException     if the earlier readings cannot be read
     */
    public List<PageSource> list(String caseFile, int limit) throws SearchException, IOException {
        List<PageSource> untried = new ArrayList<>();
        List<PageSource> failed = new ArrayList<>();
        List<Unsearched> some;
        int offset = 0;
        do {
            some = index.unsearched(caseFile, offset, AT_ONCE);
            offset += some.size();
            for (Unsearched page : some) {
                if (page.kind() == Unsearched.Kind.WITHOUT_TEXT && untried.size() < limit) {
                    add(page, untried, failed);
                }
            }
        } while (some.size() == AT_ONCE && untried.size() < limit);
        failed.stream().limit(limit - (long) untried.size()).forEach(untried::add);
        return untried;
    }

    /**
     * Has pages read and indexed, a few hundred at a time, so that those are found while the rest is being read.
     *
     * @param monitor shows progress; when it is cancelled, what is done is kept and indexed; null for none
     * @throws RecognitionException if no engine is available or nothing can be kept
     * @throws SearchException      if the index cannot be read or written
     */
    public RecognitionReport read(List<PageSource> pages, Recognition recognition, @Nullable IProgressMonitor monitor)
            throws RecognitionException, SearchException {
        SubMonitor progress = SubMonitor.convert(monitor, pages.size());
        RecognitionReport sum = RecognitionReport.NOTHING;
        for (int from = 0; from == 0 || from < pages.size() && !sum.cancelled(); from += BATCH) {
            List<PageSource> batch = pages.subList(from, Math.min(pages.size(), from + BATCH));
            sum = sum.plus(recognition.run(batch, texts, progress.newChild(batch.size())));
            index.update(null);
        }
        return sum;
    }

    private void add(Unsearched page, List<PageSource> untried, List<PageSource> failed) throws IOException {
        Optional<PageSource> source = source(page);
        if (source.isEmpty()) {
            return;
        }
        State state = states(source.get().sha256()).get(page.page());
        if (state == null) {
            untried.add(source.get());
        } else if (state == State.FAILED) {
            failed.add(source.get());
        }
    }

    /** Empty if the document has gone since the index was asked. */
    private Optional<PageSource> source(Unsearched page) {
        return library.read(projection -> projection.caseFile(page.caseFile()).flatMap(
                caseFile -> source(caseFile, page)));
    }

    private Optional<PageSource> source(CaseFile caseFile, Unsearched page) {
        return caseFile.getDocuments().stream().filter(document -> document.getPath().equals(page.document()))
                .findFirst().map(document -> new PageSource(document.getSha256(), library.file(caseFile, document),
                        document.getMediaType(), page.page()));
    }

    private Map<Integer, State> states(String sha256) throws IOException {
        Map<Integer, State> states = known.get(sha256);
        if (states == null) {
            states = new HashMap<>();
            for (PageReading reading : texts.readings(sha256)) {
                states.put(reading.page(), reading.state());
            }
            known.put(sha256, states);
        }
        return states;
    }
}
