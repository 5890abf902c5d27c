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
import org.assize.internal.document.office.mail.MailFile;
import org.osgi.service.component.annotations.Component;

/** Reads mail: its head, its text and, each by its own reader, what is attached to it. */
@Component(service = DocumentReader.class)
public final class MailReader implements ContainerReader {

    @Override
    public String id() {
        return "org.assize.document.office.mail";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.MAIL);
    }

    @Override
    public OpenedDocument open(Path file, PartsFolder parts) throws DocumentException {
        return Refusing.unlessRead(file, () -> MailFile.read(file, parts));
    }
}
