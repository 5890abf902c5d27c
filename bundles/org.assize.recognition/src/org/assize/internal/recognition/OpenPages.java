package org.assize.internal.recognition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assize.document.DocumentService;
import org.assize.recognition.PageReading;
import org.assize.recognition.PageReading.State;
import org.assize.recognition.PageSource;
import org.assize.recognition.RecognitionException;
import org.assize.recognition.RecognizedTexts;
import org.eclipse.osgi.util.NLS;

/** Finds the pages that have not been read yet. */
final class OpenPages {

    private OpenPages() {
    }

    /** A page and the document it is in, which it shares with the document's other pages. */
    record Task(PageSource source, OpenedSource document) {
    }

    /** {@return the pages without a reading, each once, in their order} Entered at their documents. */
    static List<Task> of(List<PageSource> pages, RecognizedTexts texts, DocumentService documents)
            throws RecognitionException {
        Map<String, Set<Integer>> done = new HashMap<>();
        Map<String, OpenedSource> opened = new HashMap<>();
        List<Task> tasks = new ArrayList<>();
        for (PageSource source : pages) {
            Set<Integer> read = done.get(source.sha256());
            if (read == null) {
                read = read(source, texts);
                done.put(source.sha256(), read);
            }
            // The same document may lie in several case files.
            if (read.add(source.page())) {
                OpenedSource document = opened.computeIfAbsent(source.sha256(),
                        hash -> new OpenedSource(source, documents));
                document.enter();
                tasks.add(new Task(source, document));
            }
        }
        return tasks;
    }

    private static Set<Integer> read(PageSource source, RecognizedTexts texts) throws RecognitionException {
        Set<Integer> read = new HashSet<>();
        try {
            for (PageReading reading : texts.readings(source.sha256())) {
                if (reading.state() != State.FAILED) {
                    read.add(reading.page());
                }
            }
            return read;
        } catch (IOException e) {
            throw new RecognitionException(NLS.bind(Messages.cannotRead, source.file(), e), e);
        }
    }
}
