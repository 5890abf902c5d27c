package org.assize.internal.casefile.contributed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import org.assize.casefile.CaseFileImporter;
import org.assize.casefile.FoundCase;
import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.folder.NaturalOrder;
import org.assize.internal.casefile.metadata.MetadataFile;

/** Packed exports: a zip file with folders of case files in it. */
@Component(service = CaseFileImporter.class)
public final class ZipImporter implements CaseFileImporter {

    private static final byte[] MAGIC = {'P', 'K', 3, 4};
    private static final int MAX_DEPTH = 32;

    @Override
    public String id() {
        return "org.assize.zip";
    }

    @Override
    public String title(Locale locale) {
        return Messages.zipTitle;
    }

    @Override
    public boolean accepts(Path source) {
        return source.toString().toLowerCase(Locale.ROOT).endsWith(".zip")
                && Files.isRegularFile(source) && beginsAsZip(source);
    }

    private static boolean beginsAsZip(Path source) {
        try (InputStream in = Files.newInputStream(source)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public List<FoundCase> find(Path source, Path scratch, BooleanSupplier cancelled) throws IOException {
        new Unpacking(scratch, cancelled).unpack(source);
        try (Stream<Path> files = Files.walk(scratch, MAX_DEPTH)) {
            return files.filter(f -> f.getFileName().toString().equals(MetadataFile.NAME)).map(Path::getParent)
                    .sorted((a, b) -> NaturalOrder.INSTANCE.compare(a.toString(), b.toString()))
                    .map(folder -> new FoundCase(folder, source.getFileName().toString(), "")).toList();
        }
    }
}
