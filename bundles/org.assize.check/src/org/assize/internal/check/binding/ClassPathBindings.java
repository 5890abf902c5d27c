package org.assize.internal.check.binding;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Bindings on a class path, for programs without a platform: files {@code bindings/index} name in each line the urn of
 * a checklist and, after white space, a file beside the index.
 */
public record ClassPathBindings(ClassLoader loader) implements BindingSource {

    private static final String FOLDER = "bindings/";

    @Override
    public List<BindingFile> files(Consumer<String> problems) {
        List<BindingFile> files = new ArrayList<>();
        try {
            for (URL index : Collections.list(loader.getResources(FOLDER + "index"))) {
                read(index, files);
            }
        } catch (IOException e) {
            problems.accept(String.valueOf(e.getMessage()));
        }
        return files;
    }

    private void read(URL index, List<BindingFile> files) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.strip().split("\\s+", 2);
                if (words.length == 2) {
                    files.add(new BindingFile(words[0], words[1], () -> open(words[1])));
                }
            }
        }
    }

    private InputStream open(String file) throws IOException {
        InputStream in = loader.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new FileNotFoundException(FOLDER + file);
        }
        return in;
    }
}
