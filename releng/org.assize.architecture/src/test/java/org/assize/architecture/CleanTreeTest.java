package org.assize.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What must not be in the repository, whatever the language. */
class CleanTreeTest {

    private static final Set<String> TOP_LEVEL = Set.of("bundles", "features", "releng", "target-platform", "pom.xml",
            "README.md", "LICENSE", ".mvn", ".ci", ".github", ".editorconfig", ".gitignore", ".gitattributes",
            ".git", "target", ".tycho-consumer-pom.xml");

    /** Folders of the person who wrote the file; each would be wrong on every other machine. */
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.$}~-])/(?:home|Users|root|work)/[\\w.]+|\\b[A-Z]:\\\\Users\\\\\\w+");

    private static final Pattern TEXT = Pattern.compile(
            ".*\\.(?:java|xml|properties|MF|md|sh|cmd|target|product|ecore|genmodel|exsd|json|yml|css|ini)");

    @Test
    void theTopLevelHoldsOnlyWhatIsAgreed() throws Exception {
        try (Stream<Path> content = Files.list(Repository.ROOT)) {
            assertThat(content.map(path -> path.getFileName().toString()).filter(name -> !TOP_LEVEL.contains(name)))
                    .isEmpty();
        }
    }

    @Test
    void noFileNamesAFolderOfOneMachine() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Repository.files(path -> TEXT.matcher(path.getFileName().toString()).matches())) {
            Matcher path = MACHINE_PATH.matcher(Repository.read(file));
            if (path.find()) {
                wrong.add(Repository.relative(file) + ": " + path.group());
            }
        }
        assertThat(wrong).isEmpty();
    }
}
