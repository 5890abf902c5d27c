package org.assize.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.plugin.Containment;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginInfo.Origin;
import org.assize.plugin.PluginRegistry;
import org.assize.recognition.Availability;
import org.assize.recognition.PageScan;
import org.assize.recognition.RecognitionException;
import org.assize.recognition.RecognizedLine;
import org.assize.recognition.TextRecognizer;
import org.junit.jupiter.api.Test;

/** Engines of plug-ins that misbehave. */
class ContainedRecognizerTest {

    private static final PluginInfo VENDOR =
            new PluginInfo("org.vendor.ocr", "2.1.0", "Vendor OCR", "", Origin.INSTALLED, null, true);
    private static final PageScan PAGE = new PageScan(new PageImage(1, 1, new byte[3]), 72,
            new PageGeometry(0, 0, 72, 72, 0, 1));

    private final Containment containment = Containment.ofThisProcess();

    @Test
    void whatAnEngineMayNotThrowSwitchesItOffAndNamesIt() {
        TextRecognizer engine = engine(() -> {
            throw new LinkageError("no native library");
        });
        for (int time = 0; time < Containment.FAILURES; time++) {
            assertThatThrownBy(() -> engine.recognize(PAGE, () -> false)).isInstanceOf(RecognitionException.class)
                    .hasMessageContainingAll("Vendor OCR", "2.1.0", "no native library");
        }
        assertThat(engine.availability()).isInstanceOfSatisfying(Availability.Missing.class,
                missing -> assertThat(missing.advice()).contains("Vendor OCR"));
    }

    @Test
    void aPageThatCannotBeReadAndACancelledOneDoNotCount() {
        TextRecognizer refusing = engine(() -> {
            throw new RecognitionException("blank");
        });
        assertThatThrownBy(() -> refusing.recognize(PAGE, () -> false)).isInstanceOf(RecognitionException.class)
                .hasMessage("blank");
        TextRecognizer cancelled = engine(() -> {
            throw new CancellationException();
        });
        assertThatThrownBy(() -> cancelled.recognize(PAGE, () -> true)).isInstanceOf(CancellationException.class);
        assertThat(containment.states()).isEmpty();
    }

    private TextRecognizer engine(Callable<List<RecognizedLine>> reading) {
        RankedRecognizers ranked = new RankedRecognizers(PluginRegistry.allOf(VENDOR), containment);
        ranked.add(new Scripted(reading), Map.of());
        return ranked.best().chosen();
    }

    /** Does as it is told. */
    private record Scripted(Callable<List<RecognizedLine>> reading) implements TextRecognizer {

        @Override
        public String id() {
            return "vendor";
        }

        @Override
        public Availability availability() {
            return new Availability.Ready("vendor", "2", List.of("chi_sim"));
        }

        @Override
        public List<RecognizedLine> recognize(PageScan scan, BooleanSupplier cancelled) throws RecognitionException {
            try {
                return reading.call();
            } catch (RecognitionException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
