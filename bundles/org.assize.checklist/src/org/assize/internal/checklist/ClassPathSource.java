package org.assize.internal.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.assize.checklist.ChecklistDocument;
import org.assize.checklist.ChecklistFault;
import org.assize.checklist.ChecklistSource;

/**
 * Checklists that lie on a class path, for use without a platform: each {@code checklists/index} there lists file names
 * beside itself, one a line.
 */
public record ClassPathSource(ClassLoader loader) implements ChecklistSource {

    private static final String INDEX = "checklists/index";

    @Override
    public List<ChecklistDocument> documents(Consumer<ChecklistFault> faults) {
        List<ChecklistDocument> documents = new ArrayList<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                documents.addAll(listed(index));
            }
        } catch (IOException e) {
            faults.accept(new ChecklistFault(INDEX, INDEX + ": " + NLS.bind(Messages.unreadable, e.toString()),
                    List.of(), false));
        }
        return documents;
    }

    private static List<ChecklistDocument> listed(URL index) throws IOException {
        String folder = index.toString().substring(0, index.toString().length() - "index".length());
        try (InputStream in = index.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> folder + line.strip())
                    .map(address -> new ChecklistDocument(address, () -> URI.create(address).toURL().openStream()))
                    .toList();
        }
    }
}
