package org.assize.internal.plugins.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.recognition.RecognitionException;

/**
 * Tesseract as it is installed.
 *
 * @param executable the command
 * @param version    its version, empty if it does not say
 * @param languages  what it has data for
 * @param priority   commands that start another with the lowest priority; empty where there are none
 */
record Installation(Path executable, String version, List<String> languages, List<String> priority) {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Pattern VERSION = Pattern.compile("^tesseract v?(\\d\\S*)", Pattern.MULTILINE);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z][A-Za-z0-9_/.-]*");
    private static final int OLDEST = 4;

    /** {@return what is installed; empty if it is not} */
    static Optional<Installation> find(Settings settings) throws RecognitionException {
        OperatingSystem system = OperatingSystem.current();
        Map<String, String> environment = System.getenv();
        Optional<Path> executable = settings.executable().isEmpty() ? system.find("tesseract", environment)
                : Optional.of(Path.of(settings.executable())).filter(Files::isExecutable);
        return executable.isEmpty() ? Optional.empty()
                : Optional.of(ask(executable.get(), priority(system, environment)));
    }

    /** {@return whether it is too old to say where words stand} */
    boolean isTooOld() {
        String major = version.split("\\D", 2)[0];
        return !major.isEmpty() && major.length() < 4 && Integer.parseInt(major) < OLDEST;
    }

    private static Installation ask(Path executable, List<String> priority) throws RecognitionException {
        Matcher version = VERSION.matcher(said(executable, "--version"));
        List<String> languages = said(executable, "--list-langs").lines()
                .map(String::strip).filter(line -> LANGUAGE.matcher(line).matches()).toList();
        return new Installation(executable, version.find() ? version.group(1) : "", languages, priority);
    }

    /** Versions differ in which stream they use. */
    private static String said(Path executable, String option) throws RecognitionException {
        try (ScratchFolder folder = ScratchFolder.create()) {
            ToolRun run = ToolRun.of(List.of(), List.of(executable.toString(), option), folder.path(), LIMIT,
                    () -> false);
            return Files.readString(run.output(), StandardCharsets.UTF_8) + "\n" + run.errors();
        } catch (IOException e) {
            throw new RecognitionException(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<String> priority(OperatingSystem system, Map<String, String> environment) {
        List<String> priority = new ArrayList<>();
        if (system != OperatingSystem.WINDOWS) {
            system.find("nice", environment).ifPresent(nice -> priority.addAll(List.of(nice.toString(), "-n", "19")));
        }
        if (system == OperatingSystem.LINUX) {
            system.find("ionice", environment).ifPresent(
                    ionice -> priority.addAll(List.of(ionice.toString(), "-c", "3")));
        }
        return priority;
    }
}
