package org.assize.document.office;

import java.nio.file.Path;
import java.util.Set;

import org.assize.document.ContainerReader;
import org.assize.document.DocumentException;
import org.assize.document.DocumentReader;
import org.assize.document.MediaTypes;
import org.assize.document.OpenedDocument;
import org.assize.document.PartsFolder;
import org.assize.internal.document.office.FileKind;
import org.assize.internal.document.office.Refusing;
import org.assize.internal.document.office.ole.CompoundFile;
import org.assize.internal.document.office.ole.OldWordFile;
import org.assize.internal.document.office.ooxml.WordFile;
import org.osgi.service.component.annotations.Component;

/** Reads text documents of Word and WPS: DOC and DOCX. */
@Component(service = DocumentReader.class)
public final class WordReader implements ContainerReader {

    @Override
    public String id() {
        return "org.assize.document.office.word";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.DOC, MediaTypes.DOCX);
    }

    @Override
    public OpenedDocument open(Path file, PartsFolder parts) throws DocumentException {
        return Refusing.unlessRead(file, () -> FileKind.of(file) == FileKind.OPEN_XML ? WordFile.read(file, parts)
                : CompoundFile.read(file, streams -> OldWordFile.read(file, streams, parts)));
    }
}
