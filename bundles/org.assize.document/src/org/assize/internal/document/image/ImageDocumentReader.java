package org.assize.internal.document.image;

import java.nio.file.Path;
import java.util.Set;

import org.assize.document.DocumentException;
import org.assize.document.DocumentReader;
import org.assize.document.MediaTypes;
import org.assize.document.OpenedDocument;
import org.osgi.service.component.annotations.Component;

/** Reads pictures: pages without text, for people and for text recognition. */
@Component(service = DocumentReader.class)
public final class ImageDocumentReader implements DocumentReader {

    @Override
    public String id() {
        return "org.assize.document.image";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.JPEG, MediaTypes.PNG, MediaTypes.TIFF, MediaTypes.BMP, MediaTypes.GIF);
    }

    @Override
    public OpenedDocument open(Path file) throws DocumentException {
        return ImageDocument.open(file);
    }
}
