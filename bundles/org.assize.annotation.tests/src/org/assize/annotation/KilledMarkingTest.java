package org.assize.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.assertj.core.api.Assertions;
import org.assize.internal.annotation.DefaultMarkService;
import org.assize.journal.Journal;
import org.assize.model.annotation.Mark;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.Library;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the midst of marking. */
@Timeout(120)
class KilledMarkingTest {

    private static final int KILLS = 3;

    @TempDir
    Path directory;

    /** The process to be killed: makes marks, settles every other, and says each one when it is on record. */
    static final class Victim {

        private Victim() {
        }

        public static void main(String[] arguments) throws Exception {
            Path directory = Path.of(arguments[0]);
            MarkService service = new DefaultMarkService();
            try (Library library = Library.open(directory.resolve("library"),
                    TestMarks.reviewer(directory, "li", "李"))) {
                for (int i = 0;; i++) {
                    String id = TestMarks.uuid();
                    service.apply(library, List.of(new MarkEdit.Add(TestMarks.rectangle(id, "第" + i + "处"))));
                    System.out.println(id);
                    service.apply(library, List.of(new MarkEdit.Resolve(id)));
                    System.out.println(id + " resolved");
                }
            }
        }
    }

    @Test
    void everything_acknowledged_is_there_and_at_most_the_last_gesture_besides() throws Exception {
        Library.create(directory.resolve("library"), "库", TestMarks.reviewer(directory, "li", "李")).close();
        try (Library library = open()) {
            library.commit(state -> List.of(TestMarks.caseFile(TestMarks.CASE)));
        }
        Random random = new Random(4);
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(killAfter(1 + random.nextInt(50)));
            try (Library library = open()) {
                assertThat(library.readOnly()).isFalse();
                List<String> found = gestures(library);
                assertThat(found).containsAll(acknowledged);
                assertThat(found.size() - acknowledged.size()).as("more than was told").isBetween(0, kill);
            }
        }
    }

    private Library open() throws Exception {
        return Library.open(directory.resolve("library"), TestMarks.reviewer(directory, "li", "李"));
    }

    private static List<String> gestures(Library library) {
        List<String> gestures = new ArrayList<>();
        for (MarkSnapshot mark : new DefaultMarkService().marks(library, TestMarks.CASE)) {
            gestures.add(mark.id());
            if (mark.status() == MarkStatus.RESOLVED) {
                gestures.add(mark.id() + " resolved");
            }
        }
        return gestures;
    }

    /** Lets a process mark and kills it; what it said. The last line may be cut short, then it does not count. */
    private List<String> killAfter(int gestures) throws Exception {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                classPath(), Victim.class.getName(), directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < gestures; i++) {
                String line = output.readLine();
                assertThat(line).as("line %d", i).isNotNull();
                said.add(line);
            }
            process.toHandle().destroyForcibly(); // that of Process would close the output
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            output.lines().forEach(said::add);
        }
        String last = said.getLast();
        boolean whole = last.length() == TestMarks.uuid().length() || last.endsWith(" resolved");
        return whole ? said : said.subList(0, said.size() - 1);
    }

    /** Found from the classes themselves, because the tests also run where there is no class path. */
    private static String classPath() throws URISyntaxException, ClassNotFoundException {
        Set<String> paths = new LinkedHashSet<>(
                Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator)));
        List<Class<?>> types = new ArrayList<>(List.of(KilledMarkingTest.class, MarkService.class, Library.class,
                Journal.class, Mark.class, EObject.class, EList.class, IProgressMonitor.class, NLS.class,
                Assertions.class));
        ClassLoader journal = Journal.class.getClassLoader();
        Class<?> databind = Class.forName("com.fasterxml.jackson.databind.ObjectMapper", false, journal);
        types.add(databind);
        types.add(Class.forName("com.fasterxml.jackson.core.JsonFactory", false, journal));
        types.add(Class.forName("com.fasterxml.jackson.annotation.JsonProperty", false, databind.getClassLoader()));
        types.add(Class.forName("com.fasterxml.jackson.datatype.jsr310.JavaTimeModule", false,
                Library.class.getClassLoader()));
        types.add(Class.forName("org.erdtman.jcs.NumberToJSON", false, journal));
        for (Class<?> type : types) {
            Path path = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            paths.add(path.toString());
            paths.add(path.resolve("target/classes").toString());
        }
        return String.join(File.pathSeparator, paths);
    }
}
