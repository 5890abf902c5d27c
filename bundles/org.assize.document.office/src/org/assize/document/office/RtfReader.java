package org.assize.document.office;

import java.nio.file.Path;
import java.util.Set;

import org.assize.document.ContainerReader;
import org.assize.document.DocumentException;
import org.assize.document.DocumentReader;
import org.assize.document.MediaTypes;
import org.assize.document.OpenedDocument;
import org.assize.document.PartsFolder;
import org.assize.internal.document.office.Refusing;
import org.assize.internal.document.office.rtf.RtfFile;
import org.osgi.service.component.annotations.Component;

/** Reads Rich Text Format, in old Chinese encodings as well. */
@Component(service = DocumentReader.class)
public final class RtfReader implements ContainerReader {

    @Override
    public String id() {
        return "org.assize.document.office.rtf";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.RTF);
    }

    @Override
    public OpenedDocument open(Path file, PartsFolder parts) throws DocumentException {
        return Refusing.unlessRead(file, () -> RtfFile.read(file, parts));
    }
}
