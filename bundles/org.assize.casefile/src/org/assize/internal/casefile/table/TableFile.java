package org.assize.internal.casefile.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import org.assize.casefile.CaseField;
import org.assize.casefile.CaseTable;
import org.assize.casefile.IntakeException;
import org.assize.internal.casefile.IoReason;
import org.assize.internal.casefile.Messages;

/** Reads a table whatever its format, and finds its header. */
public final class TableFile {

    /** Lists often begin with a title and a date before the header. */
    private static final int LEADING_ROWS = 10;
    private static final int MAGIC = 4;

    private TableFile() {
    }

    /** See {@link CaseTable#read}. */
    public static CaseTable read(Path file) throws IntakeException {
        try {
            List<CaseTable.Row> rows = rows(file);
            if (rows.isEmpty()) {
                throw new IntakeException(NLS.bind(Messages.listEmpty, file));
            }
            int header = header(rows);
            return new CaseTable(String.valueOf(file.getFileName()), rows.get(header).cells(),
                    rows.subList(header + 1, rows.size()));
        } catch (CharacterCodingException e) {
            throw new IntakeException(NLS.bind(Messages.listEncoding, file), e);
        } catch (IOException e) {
            throw new IntakeException(NLS.bind(Messages.sourceUnreadable, file, IoReason.of(e)), e);
        }
    }

    private static List<CaseTable.Row> rows(Path file) throws IOException, IntakeException {
        byte[] magic;
        try (InputStream in = Files.newInputStream(file)) {
            magic = in.readNBytes(MAGIC);
        }
        if (starts(magic, 'P', 'K')) {
            return new XlsxFile(file).rows();
        }
        if (starts(magic, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new IntakeException(NLS.bind(Messages.listOldFormat, file));
        }
        return CsvFile.rows(file);
    }

    private static int header(List<CaseTable.Row> rows) {
        for (int i = 0; i < Math.min(LEADING_ROWS, rows.size()); i++) {
            for (String cell : rows.get(i).cells()) {
                Optional<CaseField> field = HeaderWords.field(cell);
                if (field.isPresent() && field.get() == CaseField.NUMBER) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static boolean starts(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
