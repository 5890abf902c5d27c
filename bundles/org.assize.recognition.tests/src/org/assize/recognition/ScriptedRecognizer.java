package org.assize.recognition;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Does on each page what the test says. */
final class ScriptedRecognizer implements TextRecognizer {

    /** What to do with a page. */
    interface Script {

        List<RecognizedLine> read(PageScan scan, BooleanSupplier cancelled) throws Exception;
    }

    final AtomicInteger asked = new AtomicInteger();
    private final Script script;
    private final Availability availability;

    ScriptedRecognizer(Script script) {
        this(script, new Availability.Ready("Script", "1.0", List.of("zh", "en")));
    }

    ScriptedRecognizer(Script script, Availability availability) {
        this.script = script;
        this.availability = availability;
    }

    @Override
    public String id() {
        return "script";
    }

    @Override
    public Availability availability() {
        return availability;
    }

    @Override
    public List<RecognizedLine> recognize(PageScan scan, BooleanSupplier cancelled) throws RecognitionException {
        asked.incrementAndGet();
        try {
            return script.read(scan, cancelled);
        } catch (RecognitionException | CancellationException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
