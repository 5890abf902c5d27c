package org.assize.internal.annotation.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.assize.annotation.export.ExportForm;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.eclipse.osgi.util.NLS;

/** Where exports may go: anywhere but over what a library rests on. */
final class Targets {

    private static final int LONGEST = 120;

    private final Library library;

    Targets(Library library) {
        this.library = library;
    }

    /**
     * {@return the target as the system knows it, links resolved}
     *
     * @throws RefusedException if it is an original, or in the library but not among its exports
     * @throws IOException      if its folder does not exist
     */
    Path checked(Path target) throws RefusedException, IOException {
        Path absolute = target.toAbsolutePath().normalize();
        if (absolute.equals(library.layout().exports().resolve(absolute.getFileName()))) {
            Files.createDirectories(absolute.getParent());
        }
        Path real = real(absolute);
        Path root = library.layout().root().toRealPath();
        if (real.startsWith(root) && !real.startsWith(exports(root))) {
            throw refused(target);
        }
        for (Path original : originalsNamed(real.getFileName())) {
            if (Files.isDirectory(original.getParent()) && real(original).equals(real)) {
                throw refused(target);
            }
        }
        return real;
    }

    private Path exports(Path root) {
        return root.resolve(library.layout().root().relativize(library.layout().exports()));
    }

    private static Path real(Path file) throws IOException {
        return file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
    }

    private List<Path> originalsNamed(Path name) {
        return library.read(state -> state.library().getCaseFiles().stream()
                .flatMap(c -> c.getDocuments().stream().flatMap(d -> Stream.concat(Stream.of(library.file(c, d)),
                        d.getVersions().stream().map(v -> library.file(c, d, v)))))
                .filter(f -> name.equals(f.getFileName())).toList());
    }

    private static RefusedException refused(Path target) {
        return new RefusedException("export.target", target.toString(), NLS.bind(Messages.targetForbidden, target));
    }

    /** {@return a name that says what it is, of signs every file system takes} */
    Path proposed(String caseFile, String document, ExportForm form) {
        String name = caseFile + (document.isEmpty() ? "" : " " + document.replaceFirst("\\.[^./\\\\]{1,5}$", ""));
        String kind = switch (form) {
            case ANNOTATED_PDF, XFDF -> Messages.nameMarks;
            case SUMMARY_PDF, SUMMARY_DOCX -> Messages.nameSummary;
        };
        String safe = name.replaceAll("[^\\p{L}\\p{N}()（）〔〕_ -]", "_").strip();
        int end = safe.offsetByCodePoints(0, Math.min(LONGEST, safe.codePointCount(0, safe.length())));
        return library.layout().exports().resolve(safe.substring(0, end) + " " + kind + form.suffix());
    }
}
