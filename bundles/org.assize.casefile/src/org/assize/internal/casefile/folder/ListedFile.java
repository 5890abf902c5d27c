package org.assize.internal.casefile.folder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.internal.casefile.metadata.NamedDocument;

/** A file with what the metadata, or else its name, says of it. */
public record ListedFile(FoundFile file, NamedDocument entry) {

    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d{1,4}[-_.、\\s]+(?=\\S)");
    private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,5}$");

    static ListedFile unnamed(FoundFile file) {
        return new ListedFile(file, new NamedDocument(file.path(), "", "", null));
    }

    /** {@return the title of the entry, or the name of the file without its leading number and its extension} */
    public String title() {
        if (!entry.title().isEmpty()) {
            return entry.title();
        }
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        Matcher extension = EXTENSION.matcher(name);
        String title = LEADING_NUMBER.matcher(extension.replaceFirst("")).replaceFirst("").strip();
        return title.isEmpty() ? name : title;
    }
}
