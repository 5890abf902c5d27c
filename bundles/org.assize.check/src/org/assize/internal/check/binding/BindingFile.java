package org.assize.internal.check.binding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Says which rules or items of a checklist findings belong to.
 *
 * @param checklist urn of the checklist, for all its versions
 * @param origin    the plugin with its version and the file, for problems
 */
public record BindingFile(String checklist, String origin, Opening opening) {

    private static final int LARGEST = 1 << 20;

    /** Opens it. */
    @FunctionalInterface
    public interface Opening {

        /** {@return its content} */
        InputStream open() throws IOException;
    }

    /**
     * {@return rule or item by kind of finding}
     *
     * @throws IOException if it cannot be read or is no properties file
     */
    Map<String, String> read() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(limited(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        Map<String, String> bindings = new TreeMap<>();
        properties.forEach((kind, rule) -> bindings.put(((String) kind).strip(), ((String) rule).strip()));
        return bindings;
    }

    private InputStream limited() throws IOException {
        try (InputStream in = opening.open()) {
            return new ByteArrayInputStream(in.readNBytes(LARGEST));
        }
    }
}
