package org.assize.internal.recognition;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionException;
import org.assize.plugin.PluginInfo;
import org.assize.recognition.Availability;
import org.assize.recognition.PageScan;
import org.assize.recognition.RecognitionException;
import org.assize.recognition.RecognizedLine;
import org.assize.recognition.TextRecognizer;
import org.jspecify.annotations.Nullable;

/**
 * An engine of a plug-in. What it throws although it may not, and taking too long, counts against it; that it cannot
 * read a page does not.
 */
final class ContainedRecognizer implements TextRecognizer {

    private static final Duration TO_TELL = Duration.ofSeconds(10);
    /** A page in the best of qualities on the slowest of machines. */
    private static final Duration TO_READ = Duration.ofMinutes(5);

    private record Answer(@Nullable List<RecognizedLine> lines, @Nullable RecognitionException refusal) {
    }

    private final TextRecognizer recognizer;
    private final Containment containment;
    private final Contribution contribution;

    ContainedRecognizer(TextRecognizer recognizer, PluginInfo plugin, Containment containment) {
        this.recognizer = recognizer;
        this.containment = containment;
        contribution = new Contribution("recognizer", recognizer.getClass().getName(), plugin);
    }

    @Override
    public String id() {
        return contribution.id();
    }

    @Override
    public Availability availability() {
        try {
            return call(TO_TELL, recognizer::availability);
        } catch (RecognitionException e) {
            return new Availability.Missing(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public List<RecognizedLine> recognize(PageScan scan, BooleanSupplier cancelled) throws RecognitionException {
        Answer answer = call(TO_READ, () -> read(scan, cancelled));
        RecognitionException refusal = answer.refusal();
        if (refusal != null) {
            throw refusal;
        }
        List<RecognizedLine> lines = answer.lines();
        if (lines == null) {
            throw new CancellationException();
        }
        return lines;
    }

    /** What an engine may throw is an answer, too. */
    private Answer read(PageScan scan, BooleanSupplier cancelled) {
        try {
            return new Answer(List.copyOf(recognizer.recognize(scan, cancelled)), null);
        } catch (RecognitionException e) {
            return new Answer(null, e);
        } catch (CancellationException e) {
            return new Answer(null, null);
        }
    }

    private <T> T call(Duration budget, Callable<T> work) throws RecognitionException {
        try {
            return containment.call(contribution, budget, work);
        } catch (ContributionException e) {
            throw new RecognitionException(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
