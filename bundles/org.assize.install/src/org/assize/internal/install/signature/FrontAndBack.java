package org.assize.internal.install.signature;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.assize.install.PackageProblem.Kind;

/**
 * A zip file has two tables of contents: headers before each entry and a directory at the end. What is verified is
 * read by the directory, what is unpacked perhaps by the headers: both must tell of the same entries.
 */
final class FrontAndBack {

    private final Path file;

    FrontAndBack(Path file) {
        this.file = file;
    }

    /** {@return the entry in which the two differ, or whose name is there twice} */
    Optional<Refusal> differ(List<? extends ZipEntry> directory) throws IOException {
        Map<String, Long> back = new HashMap<>();
        Set<String> folded = new HashSet<>();
        for (ZipEntry entry : directory) {
            if (!folded.add(folded(entry.getName()))) {
                return Optional.of(new Refusal(Kind.DANGEROUS_ARCHIVE, entry.getName()));
            }
            back.put(entry.getName(), entry.getCrc());
        }
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Long expected = back.remove(entry.getName());
                if (expected == null || expected != crc(in)) {
                    return Optional.of(new Refusal(Kind.TAMPERED, entry.getName()));
                }
            }
        }
        return back.keySet().stream().sorted().findFirst().map(name -> new Refusal(Kind.TAMPERED, name));
    }

    /** Java finds the manifest and signatures whatever their case. */
    private static String folded(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("META-INF/") ? upper : name;
    }

    private static long crc(ZipInputStream in) throws IOException {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[1 << 14];
        long length = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            sum.update(buffer, 0, read);
            length += read;
            if (length > JarCheck.MAX_UNPACKED) {
                throw new SecurityException("> " + JarCheck.MAX_UNPACKED);
            }
        }
        return sum.getValue();
    }
}
