package org.assize.internal.document.office.ooxml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.assize.document.OpenedDocument;
import org.assize.document.PartsFolder;
import org.assize.internal.document.office.Heading;
import org.assize.internal.document.office.OfficeText;

/** Reads a PPTX file. */
public final class PresentationFile {

    private final OfficePackage file;
    private final OfficeText text;

    private PresentationFile(OfficePackage file, OfficeText text) {
        this.file = file;
        this.text = text;
    }

    /** {@return the document} */
    public static OpenedDocument read(Path path, PartsFolder parts) throws IOException {
        try (OfficePackage file = OfficePackage.open(path)) {
            return new PresentationFile(file, new OfficeText(path, parts)).read();
        }
    }

    private OpenedDocument read() throws IOException {
        int number = 0;
        for (String slide : slides()) {
            if (text.budget().isSpent()) {
                break;
            }
            number++;
            addSlide(slide, number);
        }
        return text.build();
    }

    private List<String> slides() throws IOException {
        String main = file.mainPart();
        Map<String, String> targets = new LinkedHashMap<>();
        file.relations(main).forEach(relation -> targets.put(relation.id(), relation.target()));
        List<String> slides = new ArrayList<>();
        file.read(main, xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("sldId")) {
                String target = targets.get(relationId(xml));
                if (target != null) {
                    slides.add(target);
                }
            }
        });
        return slides;
    }

    /** The attribute is called id like another one that stands beside it in no namespace. */
    static String relationId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null
                    && xml.getAttributeNamespace(i).endsWith("/relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void addSlide(String slide, int number) throws IOException {
        Slide visitor = new Slide(new RunningText(text.budget()));
        file.read(slide, visitor);
        text.add(Heading.slide(number, visitor.hidden)).add(visitor.text.text().stripTrailing());
        List<Relation> relations = file.relations(slide);
        for (Relation relation : relations) {
            switch (relation.type()) {
                case "notesSlide" -> text.add(Heading.SPEAKER, textOf(relation));
                case "comments" -> text.add(Heading.COMMENTS, textOf(relation));
                case "diagramData", "chart" -> text.add(Heading.BOXES, textOf(relation));
                default -> {
                    // Masters and themes have no text of the slide; pictures come after it.
                }
            }
        }
        text.endSection();
        relations.stream().filter(Relation::isFile).forEach(relation -> file.addPart(relation.target(), text));
    }

    private String textOf(Relation relation) throws IOException {
        // In old comments the text stands in an element of its own.
        RunningText running = new RunningText(text.budget());
        StringBuilder comment = new StringBuilder();
        file.read(relation.target(), new CommentVisitor(running, comment));
        return comment + running.text();
    }

    private static final class Slide implements OfficePackage.Visitor {

        private final RunningText text;
        private boolean hidden;

        Slide(RunningText text) {
            this.text = text;
        }

        @Override
        public void visit(XMLStreamReader xml) {
            if (xml.isStartElement() && xml.getLocalName().equals("sld")) {
                String show = xml.getAttributeValue(null, "show");
                hidden = "0".equals(show) || "false".equals(show);
            }
            text.visit(xml);
        }

        @Override
        public boolean isDone() {
            return text.isDone();
        }
    }

    private static final class CommentVisitor implements OfficePackage.Visitor {

        private final RunningText running;
        private final StringBuilder comment;
        private boolean inside;

        CommentVisitor(RunningText running, StringBuilder comment) {
            this.running = running;
            this.comment = comment;
        }

        @Override
        public void visit(XMLStreamReader xml) {
            if (xml.isStartElement() || xml.isEndElement()) {
                inside = xml.isStartElement() && xml.getLocalName().equals("text");
                comment.append(xml.isEndElement() && xml.getLocalName().equals("text") ? "\n" : "");
            } else if (inside && xml.isCharacters()) {
                comment.append(xml.getText());
            }
            running.visit(xml);
        }

        @Override
        public boolean isDone() {
            return running.isDone();
        }
    }
}
