package org.assize.internal.casefile.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

import org.eclipse.osgi.util.NLS;

import org.assize.casefile.CaseTable;
import org.assize.casefile.IntakeException;
import org.assize.internal.casefile.Messages;

/**
 * Reads the first visible sheet of an XLSX workbook with what the JDK has. The usual readers unpack the whole archive
 * into memory and bring an XML parser and an archive library of their own; a list of case files needs texts, numbers
 * and days of one sheet, read as a stream within limits.
 */
final class XlsxFile {

    private final Path file;

    XlsxFile(Path file) {
        this.file = file;
    }

    List<CaseTable.Row> rows() throws IOException, IntakeException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            XlsxParts parts = new XlsxParts(zip);
            XlsxWorkbook workbook = XlsxWorkbook.read(parts);
            if (workbook.sheet().isEmpty()) {
                throw new IntakeException(NLS.bind(Messages.listNoSheet, file));
            }
            return new XlsxSheet(workbook.date1904(), XlsxStrings.read(parts), XlsxStyles.read(parts))
                    .read(parts, workbook.sheet());
        } catch (XMLStreamException | ZipException e) {
            throw new IntakeException(NLS.bind(Messages.listDamaged, file, e.getMessage()), e);
        }
    }
}
