package org.assize.internal.document.office.ooxml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.assize.document.OpenedDocument;
import org.assize.document.PartsFolder;
import org.assize.internal.document.office.Heading;
import org.assize.internal.document.office.OfficeText;

/** Reads a DOCX file. */
public final class WordFile {

    private final OfficePackage file;
    private final OfficeText text;

    private WordFile(OfficePackage file, OfficeText text) {
        this.file = file;
        this.text = text;
    }

    /** {@return the document} */
    public static OpenedDocument read(Path path, PartsFolder parts) throws IOException {
        try (OfficePackage file = OfficePackage.open(path)) {
            return new WordFile(file, new OfficeText(path, parts)).read();
        }
    }

    private OpenedDocument read() throws IOException {
        String main = file.mainPart();
        List<Relation> relations = file.relations(main);
        RunningText body = read(main);
        text.add(body.text());
        text.add(Heading.BOXES, body.boxes());
        addAll(relations, "diagramData", Heading.BOXES);
        addAll(relations, "chart", Heading.BOXES);
        addAll(relations, "footnotes", Heading.NOTES);
        addAll(relations, "endnotes", Heading.NOTES);
        addAll(relations, "header", Heading.HEADERS);
        addAll(relations, "footer", Heading.HEADERS);
        addAll(relations, "comments", Heading.COMMENTS);
        text.add(Heading.DELETED, body.deleted());
        addParts(relations);
        for (Relation relation : relations) {
            if (relation.is("header") || relation.is("footer")) {
                addParts(file.relations(relation.target()));
            }
        }
        return text.build();
    }

    private void addAll(List<Relation> relations, String type, Heading heading) throws IOException {
        for (Relation relation : relations) {
            if (relation.is(type)) {
                RunningText part = read(relation.target());
                text.add(heading, part.text());
                text.add(heading, part.boxes());
                text.add(Heading.DELETED, part.deleted());
            }
        }
    }

    private void addParts(List<Relation> relations) {
        relations.stream().filter(Relation::isFile).forEach(relation -> file.addPart(relation.target(), text));
    }

    private RunningText read(String part) throws IOException {
        RunningText running = new RunningText(text.budget());
        file.read(part, running);
        return running;
    }
}
