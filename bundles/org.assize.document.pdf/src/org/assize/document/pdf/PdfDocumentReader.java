package org.assize.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.assize.document.DocumentException;
import org.assize.document.DocumentReader;
import org.assize.document.MediaTypes;
import org.assize.document.OpenedDocument;
import org.assize.internal.document.pdf.PdfDocument;
import org.assize.internal.document.pdf.WarmUp;
import org.osgi.service.component.annotations.Component;

/** Reads PDF files. Made without parameters in the worker process; holds nothing. */
@Component
public final class PdfDocumentReader implements DocumentReader {

    @Override
    public String id() {
        return "org.assize.document.pdf";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.PDF);
    }

    @Override
    public void warmUp(BooleanSupplier enough) {
        try {
            WarmUp.run(enough);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public OpenedDocument open(Path file) throws DocumentException {
        return PdfDocument.open(file);
    }
}
