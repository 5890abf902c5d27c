package org.assize.internal.install.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.assize.install.PackageProblem;
import org.assize.install.PackageProblem.Kind;
import org.assize.internal.install.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Writes the files of a package into a folder of ours, within limits: nothing outside the folder, no two names that
 * some file system takes for one, not too many files, not too large ones. Counts what is really written, not what an
 * archive announces.
 */
final class Intake {

    /** Files in a package. */
    static final int MAX_FILES = 5_000;
    /** All files of a package together, in bytes. */
    static final long MAX_BYTES = 1L << 30;

    /** Letters, digits and some marks; no name that Windows reserves, hides or cuts. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.+@()$, =~!\\-]{1,200}");
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?|.*[. ]|\\.+");

    private final Path folder;
    private final IProgressMonitor monitor;
    private final Set<String> names = new HashSet<>();
    private long bytes;

    Intake(Path folder, IProgressMonitor monitor) {
        this.folder = folder;
        this.monitor = monitor;
    }

    /**
     * Writes one file.
     *
     * @param name path within the package, with slashes
     * @throws RefusedPackageException for a name or a size that is not allowed
     */
    void write(String name, InputStream content) throws IOException {
        Path target = place(name);
        Files.createDirectories(target.getParent());
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > MAX_BYTES) {
                    throw refused(NLS.bind(Messages.packageTooLarge, MAX_BYTES >> 20));
                }
                if (monitor.isCanceled()) {
                    throw new InterruptedIOException();
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private Path place(String name) throws RefusedPackageException {
        for (String part : name.split("/", -1)) {
            if (!NAME.matcher(part).matches() || RESERVED.matcher(part).matches()) {
                throw refused(NLS.bind(Messages.packageName, printable(name)));
            }
        }
        if (!names.add(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))) {
            throw refused(NLS.bind(Messages.packageNameTwice, name));
        }
        if (names.size() > MAX_FILES) {
            throw refused(NLS.bind(Messages.packageTooMany, MAX_FILES));
        }
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw refused(NLS.bind(Messages.packageName, printable(name)));
        }
        return target;
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    private static RefusedPackageException refused(String message) {
        return new RefusedPackageException(
                new PackageProblem(Kind.DANGEROUS_ARCHIVE, "", message, Messages.adviceDangerous));
    }
}
