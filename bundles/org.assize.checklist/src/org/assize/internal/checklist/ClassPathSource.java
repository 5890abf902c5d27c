package org.assize.internal.checklist;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
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

    private static final String FOLDER = "checklists/";
    private static final String INDEX = FOLDER + "index";

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

    private List<ChecklistDocument> listed(URL index) throws IOException {
        List<ChecklistDocument> documents = new ArrayList<>();
        try (InputStream in = index.openStream()) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.isBlank()) {
                    URL document = beside(index, line.strip());
                    documents.add(new ChecklistDocument(document.toString(), document::openStream));
                }
            }
        }
        return documents;
    }

    /** Asks the loader, and does not put an address together: not every kind of address can be read again. */
    private URL beside(URL index, String name) throws IOException {
        String folder = index.toString().substring(0, index.toString().length() - "index".length());
        for (URL candidate : Collections.list(loader.getResources(FOLDER + name))) {
            if (candidate.toString().startsWith(folder)) {
                return candidate;
            }
        }
        throw new FileNotFoundException(folder + name);
    }
}
