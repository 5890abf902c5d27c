package org.assize.internal.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of this bundle: UTF-8, lines starting with {@code ;} are remarks. Safe for use by several threads. */
public final class Resources {

    private static final Map<String, List<String>> LINES = new ConcurrentHashMap<>();

    private Resources() {
    }

    /** The lines of a resource below {@code res}, without remarks and empty lines. */
    public static List<String> lines(String name) {
        return LINES.computeIfAbsent(name, Resources::read);
    }

    /** The rows of a resource whose fields are separated by bars, fields trimmed. */
    public static List<List<String>> rows(String name) {
        return lines(name).stream().map(line -> split(line, "\\|")).toList();
    }

    /** Splits and trims; empty fields stay. */
    public static List<String> split(String text, String separator) {
        return List.of(text.split(separator, -1)).stream().map(String::strip).toList();
    }

    private static List<String> read(String name) {
        try (InputStream in = Resources.class.getResourceAsStream("res/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(";"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
