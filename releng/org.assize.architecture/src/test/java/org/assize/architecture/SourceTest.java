package org.assize.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** How our own Java files are written. Generated code is outside these rules. */
class SourceTest {

    private static final int MOST_LINES = 500;
    private static final int MOST_COLUMNS = 120;

    private static final Pattern TYPE =
            Pattern.compile("^\\s*(?:[\\w@]+\\s+)*(?:class|interface|enum|record)\\s+(\\w+)\\b.*[{(].*$");
    private static final Pattern SAYS_LITTLE = Pattern.compile("\\w*(?:Manager|Helper|Utils?|Impl|Activator)");
    private static final Pattern PREFIXED_INTERFACE = Pattern.compile("\\binterface\\s+I[A-Z][a-z]");
    private static final Pattern STAR_IMPORT = Pattern.compile("^import\\s.*\\*;");
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b|printStack" + "Trace\\(\\)");
    private static final Pattern SLEEP = Pattern.compile("Thread\\.sl" + "eep\\(");

    @Test
    void noFileIsLongerThanAReaderCanHold() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Repository.sources()) {
            long lines = Repository.read(file).lines().count();
            if (lines > MOST_LINES) {
                wrong.add(Repository.relative(file) + " has " + lines + " lines");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void typeNamesSayWhatTheTypeIs() {
        assertThat(inLines((line, complain) -> {
            Matcher type = TYPE.matcher(line);
            if (!isComment(line) && type.matches() && SAYS_LITTLE.matcher(type.group(1)).matches()) {
                complain.accept("the name says little", type.group(1));
            }
        })).isEmpty();
    }

    @Test
    void interfacesHaveNoPrefix() {
        assertThat(inLines((line, complain) -> {
            if (!isComment(line) && PREFIXED_INTERFACE.matcher(line).find()) {
                complain.accept("an interface with a prefix", line);
            }
        })).isEmpty();
    }

    @Test
    void importsNameTheirTypes() {
        assertThat(inLines((line, complain) -> {
            if (STAR_IMPORT.matcher(line).find()) {
                complain.accept("a star import", line);
            }
        })).isEmpty();
    }

    @Test
    void linesAreIndentedBySpacesAndFitTheScreen() {
        assertThat(inLines((line, complain) -> {
            if (line.indexOf('\t') >= 0) {
                complain.accept("a tab", line.strip());
            }
            if (line.codePointCount(0, line.length()) > MOST_COLUMNS) {
                complain.accept("more than " + MOST_COLUMNS + " columns", line.strip());
            }
        })).isEmpty();
    }

    @Test
    void filesEndWithALineEndAndHaveUnixLines() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Repository.sources()) {
            String text = Repository.read(file);
            if (!text.endsWith("\n") || text.indexOf('\r') >= 0) {
                wrong.add(Repository.relative(file));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(inLines((line, complain) -> {
            if (LEFT_BEHIND.matcher(line).find()) {
                complain.accept("left behind", line.strip());
            }
        })).isEmpty();
    }

    @Test
    void testsWaitForEventsAndNotForTime() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Repository.sources()) {
            if (file.getFileName().toString().endsWith("Test.java") && SLEEP.matcher(Repository.read(file)).find()) {
                wrong.add(Repository.relative(file));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private interface LineRule {

        void check(String line, BiConsumer<String, String> complain);
    }

    /** One complaint a line: file, line number, what is wrong. */
    private static List<String> inLines(LineRule rule) {
        List<String> wrong = new ArrayList<>();
        for (Path file : Repository.sources()) {
            int number = 0;
            for (String line : Repository.read(file).split("\n", -1)) {
                String place = Repository.relative(file) + ":" + ++number;
                rule.check(line, (what, where) -> wrong.add(place + " " + what + ": " + where));
            }
        }
        return wrong;
    }

    private static boolean isComment(String line) {
        String text = line.strip();
        return text.startsWith("*") || text.startsWith("//") || text.startsWith("/*");
    }
}
