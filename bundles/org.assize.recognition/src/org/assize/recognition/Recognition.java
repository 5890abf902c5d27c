package org.assize.recognition;

import java.util.List;

import org.assize.document.DocumentService;
import org.assize.internal.recognition.RecognitionRun;
import org.assize.internal.recognition.WhiteboardRecognition;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Has pages read by machine, with whatever engine there is. A service; safe for every thread. */
@ProviderType
public interface Recognition {

    /** {@return whether pages can be read now, else how to change that} Not for the user-interface thread. */
    Availability availability();

    /**
     * Reads pages, several at a time, on threads of lowest priority. Each is kept in the store as soon as it is read;
     * pages that are there already are not read again, so a run that was stopped or killed goes on where it was. Pages
     * that failed in an earlier run are tried again.
     *
     * @param pages   the pages; those of one document best beside each other
     * @param texts   where to keep what is read
     * @param monitor shows progress, one step a page; when it is cancelled the run ends within some seconds, keeping
     *                what is done; null for none
     * @throws RecognitionException if there is no engine, with {@link Availability.Missing#advice} as message, or if
     *                              nothing can be kept; a page that cannot be read is no reason, it is part of the
     *                              report
     */
    RecognitionReport run(List<PageSource> pages, RecognizedTexts texts, @Nullable IProgressMonitor monitor)
            throws RecognitionException;

    /** {@return one for a program without services, such as a test} The first available engine is used. */
    static Recognition of(DocumentService documents, TextRecognizer... recognizers) {
        return new WhiteboardRecognition(documents, List.of(recognizers), RecognitionRun.PARALLEL);
    }
}
