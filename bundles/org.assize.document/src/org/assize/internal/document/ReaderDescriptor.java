package org.assize.internal.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.assize.document.DocumentReader;
import org.assize.internal.document.worker.WorkerClassPath;
import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.PluginInfo;

/**
 * What is known of a reader without running it.
 *
 * @param id         its name
 * @param className  its class
 * @param mediaTypes what it reads
 * @param extensions endings of names that it reads where the product does not know the kind
 * @param classPath  where its class and all it needs are found
 * @param outcome    takes note of how it does
 */
record ReaderDescriptor(String id, String className, Set<String> mediaTypes, Set<String> extensions,
        List<Path> classPath, ReaderOutcome outcome) {

    /** As in {@link Contribution#kind()}. */
    static final String KIND = "reader";

    /**
     * {@return the description of a reader}
     *
     * @throws IOException if it cannot be told where its class comes from
     */
    static ReaderDescriptor of(DocumentReader reader, PluginInfo plugin, Containment containment)
            throws IOException {
        String id = reader.id();
        return new ReaderDescriptor(id, reader.getClass().getName(), Set.copyOf(reader.mediaTypes()),
                Set.copyOf(reader.extensions()), WorkerClassPath.of(reader.getClass()),
                new ReaderOutcome(new Contribution(KIND, id, plugin), containment));
    }
}
