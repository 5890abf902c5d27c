package org.assize.internal.casefile;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.internal.casefile.metadata.MetadataFile;

/**
 * Something that looks like a case file and has not been read yet.
 *
 * @param folder where its documents lie
 * @param name the folder as shown to the user, relative to the root of the intake
 * @param origin where a list names it, {@code list.csv:12}; empty when it was found in the tree
 * @param listed the metadata the list gives, in the form of {@code case.json}; {@code null} when found in the tree
 * @param refusal why it is not even looked at; {@code null} if it is
 */
public record Candidate(Path folder, String name, String origin, @Nullable ObjectNode listed,
        @Nullable Findings refusal) {

    /** {@return a folder found in the tree} */
    public static Candidate found(Path folder, String name) {
        return new Candidate(folder, name, "", null, null);
    }

    /** {@return a row of a list with the folder it names} */
    public static Candidate listed(Path folder, String name, String origin, ObjectNode metadata) {
        return new Candidate(folder, name, origin, metadata, null);
    }

    /** {@return a row of a list that cannot be a case file} */
    public static Candidate refused(Path list, String origin, Findings why) {
        return new Candidate(list, origin, origin, null, why);
    }

    /** The name under which the case file as a whole is spoken of. */
    public String shownAs() {
        return name.isEmpty() ? "." : name;
    }

    /** {@return an empty collection of findings on this candidate} */
    public Findings newFindings() {
        String metadata = name.isEmpty() ? MetadataFile.NAME : name + "/" + MetadataFile.NAME;
        return new Findings(name, origin.isEmpty() ? metadata : origin);
    }
}
