package org.assize.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Understands one kind of source of case files beside folders and lists, such as the export of an upstream system.
 * Register it as a service. This one reads a folder of an upstream system that names its metadata differently:
 *
 * <pre>{@code
 * @Component
 * public final class UpstreamImporter implements CaseFileImporter {
 *
 *     @Override
 *     public String id() {
 *         return "org.example.upstream";
 *     }
 *
 *     @Override
 *     public String title(Locale locale) {
 *         return locale.getLanguage().equals("zh") ? "办案平台导出包" : "Export of the case platform";
 *     }
 *
 *     @Override
 *     public boolean accepts(Path source) {
 *         return Files.isRegularFile(source.resolve("export.index"));
 *     }
 *
 *     @Override
 *     public List<FoundCase> find(Path source, Path scratch, BooleanSupplier cancelled) throws IOException {
 *         List<FoundCase> found = new ArrayList<>();
 *         for (String line : Files.readAllLines(source.resolve("export.index"))) {
 *             String[] row = line.split("\t");
 *             found.add(new FoundCase(source.resolve(row[0]), "export.index:" + (found.size() + 1),
 *                     "{\"number\": \"" + row[1] + "\"}"));
 *         }
 *         return found;
 *     }
 * }
 * }</pre>
 *
 * An importer only finds: reading metadata and documents, hashing, refusing what is unsafe and recording are done for
 * it, by the same rules as for folders and lists. Sources are untrusted: names may lead out of their folder, sizes may
 * lie. An importer changes nothing in the source; what it unpacks goes into the scratch folder and is copied into the
 * library.
 * <p>
 * Called on any thread, several at a time; keeps no state. One that throws, takes longer than a second to tell its
 * title, a minute to accept or an hour to find, or names folders elsewhere has failed; after three failures in a row it
 * is switched off. Packed exports ({@code .zip}) are read by such an importer of the product.
 */
@ConsumerType
public interface CaseFileImporter {

    /** {@return an id that stays the same over versions, such as {@code org.example.upstream}} */
    String id();

    /** {@return what the source is called} */
    String title(Locale locale);

    /** {@return whether this file or folder is such a source} Looks at the name and the beginning, no more. */
    boolean accepts(Path source);

    /**
     * Finds case files.
     *
     * @param source    what was accepted
     * @param scratch   an empty folder to unpack into; deleted when all is taken in
     * @param cancelled asked now and then; when true the result is not used any more
     * @return the case files in the order they are to be taken in
     * @throws Exception when the source cannot be read; the message is shown to people
     */
    List<FoundCase> find(Path source, Path scratch, BooleanSupplier cancelled) throws Exception;
}
