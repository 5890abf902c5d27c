package org.assize.internal.recognition;

import java.util.List;
import java.util.Map;

import org.assize.document.DocumentService;
import org.assize.plugin.Containment;
import org.assize.plugin.PluginRegistry;
import org.assize.recognition.Availability;
import org.assize.recognition.PageSource;
import org.assize.recognition.Recognition;
import org.assize.recognition.RecognitionException;
import org.assize.recognition.RecognitionReport;
import org.assize.recognition.RecognizedTexts;
import org.assize.recognition.TextRecognizer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Uses the best of the engines that plug-ins bring. */
@Component(service = Recognition.class)
public final class WhiteboardRecognition implements Recognition {

    private final DocumentService documents;
    private final RankedRecognizers recognizers;
    private final int parallel;

    /** As a component. */
    @Activate
    public WhiteboardRecognition(@Reference DocumentService documents, @Reference PluginRegistry plugins,
            @Reference Containment containment) {
        this.documents = documents;
        this.parallel = RecognitionRun.PARALLEL;
        recognizers = new RankedRecognizers(plugins, containment);
    }

    /** With engines of its own, best first. */
    public WhiteboardRecognition(DocumentService documents, List<TextRecognizer> recognizers, int parallel) {
        this.documents = documents;
        this.parallel = parallel;
        this.recognizers = new RankedRecognizers(PluginRegistry.ofProduct(), Containment.ofThisProcess());
        recognizers.forEach(recognizer -> add(recognizer, Map.of()));
    }

    /** Adds an engine. */
    @Reference(service = TextRecognizer.class, cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(TextRecognizer recognizer, Map<String, Object> properties) {
        recognizers.add(recognizer, properties);
    }

    /** Takes an engine away. A run under way goes on with it. */
    public void remove(TextRecognizer recognizer) {
        recognizers.remove(recognizer);
    }

    @Override
    public Availability availability() {
        return recognizers.best().availability();
    }

    @Override
    public RecognitionReport run(List<PageSource> pages, RecognizedTexts texts, @Nullable IProgressMonitor monitor)
            throws RecognitionException {
        RankedRecognizers.Choice choice = recognizers.best();
        return switch (choice.availability()) {
            case Availability.Missing missing -> throw new RecognitionException(missing.advice());
            case Availability.Ready ready -> new RecognitionRun(new PageReader(documents, choice.chosen(), ready),
                    texts, parallel).run(pages, monitor);
        };
    }
}
