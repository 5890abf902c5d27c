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
import org.assize.internal.document.office.archive.ZipArchiveFile;
import org.osgi.service.component.annotations.Component;

/** Reads what is in ZIP archives, each file by its own reader. */
@Component(service = DocumentReader.class)
public final class ZipReader implements ContainerReader {

    @Override
    public String id() {
        return "org.assize.document.office.archive";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.ZIP);
    }

    @Override
    public OpenedDocument open(Path file, PartsFolder parts) throws DocumentException {
        return Refusing.unlessRead(file, () -> ZipArchiveFile.read(file, parts));
    }
}
