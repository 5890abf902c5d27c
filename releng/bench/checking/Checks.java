import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.assize.check.AuditCheck;

/** The checks of a bundle, which is a folder of classes or a jar and also on the class path. */
final class Checks {

    private Checks() {
    }

    /** One of each class that is a check. */
    static List<AuditCheck> of(Path bundle) throws Exception {
        List<AuditCheck> checks = new ArrayList<>();
        try (FileSystem jar = Files.isDirectory(bundle) ? null : FileSystems.newFileSystem(bundle)) {
            Path root = jar == null ? bundle : jar.getPath("/");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().endsWith("Check.class")).sorted().toList()) {
                    String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                    Class<?> type = Class.forName(name);
                    if (AuditCheck.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                        checks.add((AuditCheck) type.getConstructor().newInstance());
                    }
                }
            }
        }
        return checks;
    }
}
