package org.assize.internal.plugins.ocr;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where commands lie and how to get them, by operating system. */
enum OperatingSystem {

    /** Also other systems that are like it. */
    LINUX(List.of("/usr/bin", "/usr/local/bin", "/snap/bin"), ""),
    /** Programs started from the desktop do not see what Homebrew puts on the path. */
    MAC(List.of("/opt/homebrew/bin", "/usr/local/bin", "/opt/local/bin"), ""),
    /** The installer does not change the path. */
    WINDOWS(List.of("%ProgramFiles%\\Tesseract-OCR", "%LOCALAPPDATA%\\Programs\\Tesseract-OCR",
            "%ProgramFiles(x86)%\\Tesseract-OCR"), ".exe");

    private static final Pattern VARIABLE = Pattern.compile("%([^%]+)%");

    private final List<String> folders;
    private final String suffix;

    OperatingSystem(List<String> folders, String suffix) {
        this.folders = folders;
        this.suffix = suffix;
    }

    static OperatingSystem current() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
    }

    /** {@return how to install Tesseract with Chinese} */
    String advice() {
        return switch (this) {
            case LINUX -> Messages.installLinux;
            case MAC -> Messages.installMac;
            case WINDOWS -> Messages.installWindows;
        };
    }

    /** {@return a command, looked for on the path and then where it is usually installed} */
    Optional<Path> find(String command, Map<String, String> environment) {
        List<String> places = new ArrayList<>(List.of(environment.getOrDefault("PATH",
                environment.getOrDefault("Path", "")).split(Pattern.quote(File.pathSeparator))));
        for (String folder : folders) {
            places.add(VARIABLE.matcher(folder).replaceAll(match -> Matcher.quoteReplacement(
                    environment.getOrDefault(match.group(1), ""))));
        }
        return places.stream().filter(place -> !place.isBlank()).flatMap(place -> path(place, command).stream())
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file)).findFirst();
    }

    private Optional<Path> path(String folder, String command) {
        try {
            Path path = Path.of(folder);
            // A relative folder would be looked up in whatever the current directory is.
            return path.isAbsolute() ? Optional.of(path.resolve(command + suffix)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
