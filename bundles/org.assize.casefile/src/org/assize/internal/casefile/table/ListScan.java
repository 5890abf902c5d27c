package org.assize.internal.casefile.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.casefile.CaseField;
import org.assize.casefile.CaseTable;
import org.assize.casefile.ColumnMapping;
import org.assize.casefile.IntakeException;
import org.assize.casefile.ProblemKind;
import org.assize.internal.casefile.Candidate;
import org.assize.internal.casefile.Findings;
import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.folder.SafePath;
import org.assize.internal.casefile.originals.SafeFolderName;

/** Makes a candidate of each row of a list. */
public final class ListScan {

    private final Path file;
    private final CaseTable table;
    private final ColumnMapping mapping;
    private final Map<CaseField, Integer> columns = new EnumMap<>(CaseField.class);

    /** @param file the list, a real path */
    public ListScan(Path file, CaseTable table, ColumnMapping mapping) {
        this.file = file;
        this.table = table;
        this.mapping = mapping;
        for (int column = 0; column < table.headers().size(); column++) {
            Optional<CaseField> field = mapping.field(table.headers().get(column));
            if (field.isPresent()) {
                columns.putIfAbsent(field.get(), column);
            }
        }
    }

    /**
     * {@return the candidates in the order of the rows}
     *
     * @throws IntakeException if no column gives the number
     * @throws IOException if the folder of the list cannot be read
     */
    public List<Candidate> run() throws IntakeException, IOException {
        if (!columns.containsKey(CaseField.NUMBER)) {
            throw new IntakeException(NLS.bind(Messages.listNoNumber, file, String.join(", ", table.headers())));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (CaseTable.Row row : table.rows()) {
            candidates.add(candidate(row));
        }
        return candidates;
    }

    private Candidate candidate(CaseTable.Row row) throws IOException {
        String origin = table.name() + ":" + row.line();
        String number = cell(row, CaseField.NUMBER);
        Findings findings = new Findings("", origin);
        findings.caseNumber(number);
        if (number.isEmpty()) {
            findings.refuseField(ProblemKind.MISSING_NUMBER, Messages.missingNumber);
        } else if (row.imprecise().contains(columns.get(CaseField.NUMBER))) {
            findings.refuseField(ProblemKind.INVALID_NUMBER, NLS.bind(Messages.numberImprecise, number));
        }
        Optional<String> folder = findings.refused() ? Optional.empty() : folder(row, number, findings);
        if (folder.isEmpty()) {
            return Candidate.refused(file, origin, findings);
        }
        ObjectNode metadata = new RowMetadata(table.headers(), mapping, columns).of(row);
        return Candidate.listed(file.resolveSibling(folder.get()), folder.get(), origin, metadata);
    }

    private Optional<String> folder(CaseTable.Row row, String number, Findings findings) throws IOException {
        String written = cell(row, CaseField.FOLDER);
        if (written.isEmpty()) {
            for (String name : List.of(number, SafeFolderName.of(number))) {
                Optional<String> path = SafePath.of(name).filter(this::isFolder);
                if (path.isPresent()) {
                    return contained(path.get(), findings);
                }
            }
            findings.refuseField(ProblemKind.MISSING_FOLDER, NLS.bind(Messages.missingFolder, number));
            return Optional.empty();
        }
        Optional<String> path = SafePath.of(written).filter(safe -> !safe.isEmpty());
        if (path.isEmpty()) {
            findings.refuseField(ProblemKind.UNSAFE_PATH, NLS.bind(Messages.unsafeFolder, written));
        } else if (!isFolder(path.get())) {
            findings.refuseField(ProblemKind.MISSING_FOLDER, NLS.bind(Messages.missingFolder, path.get()));
        } else {
            return contained(path.get(), findings);
        }
        return Optional.empty();
    }

    private Optional<String> contained(String path, Findings findings) throws IOException {
        Path folder = file.resolveSibling(path);
        if (folder.toRealPath().equals(folder.toRealPath(LinkOption.NOFOLLOW_LINKS))) {
            return Optional.of(path);
        }
        findings.refuseField(ProblemKind.LINK, NLS.bind(Messages.folderIsLink, path));
        return Optional.empty();
    }

    private boolean isFolder(String path) {
        try {
            return !path.isEmpty() && Files.isDirectory(file.resolveSibling(path));
        } catch (InvalidPathException notAName) {
            return false;
        }
    }

    private String cell(CaseTable.Row row, CaseField field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }
}
