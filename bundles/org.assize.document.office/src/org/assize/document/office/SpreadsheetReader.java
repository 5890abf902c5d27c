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
import org.assize.internal.document.office.ole.OldWorkbookFile;
import org.assize.internal.document.office.ooxml.WorkbookFile;
import org.osgi.service.component.annotations.Component;

/** Reads spreadsheets of Excel and WPS: XLS and XLSX. Each sheet begins on a page of its own. */
@Component(service = DocumentReader.class)
public final class SpreadsheetReader implements ContainerReader {

    @Override
    public String id() {
        return "org.assize.document.office.spreadsheet";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.XLS, MediaTypes.XLSX);
    }

    @Override
    public OpenedDocument open(Path file, PartsFolder parts) throws DocumentException {
        return Refusing.unlessRead(file, () -> FileKind.of(file) == FileKind.OPEN_XML ? WorkbookFile.read(file, parts)
                : CompoundFile.read(file, streams -> OldWorkbookFile.read(file, streams, parts)));
    }
}
