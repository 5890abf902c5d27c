package org.assize.internal.annotation.export.xfdf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XFDF that nobody vouches for: no document type, nothing from elsewhere, nothing without bounds. */
final class XfdfReader {

    /** Bytes of a file: a hundred thousand annotations need less. */
    static final long MOST_BYTES = 64L << 20;
    static final int MOST_ANNOTATIONS = 100_000;
    private static final int MOST_DEPTH = 64;

    private final XMLStreamReader xml;
    private final List<XfdfAnnotation> annotations = new ArrayList<>();
    private XfdfSource source = new XfdfSource("", "", "");
    private boolean any;

    private XfdfReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * {@return what a file says}
     *
     * @throws XfdfException if it is no XFDF or too large
     * @throws IOException   if it cannot be read
     */
    static XfdfFile read(Path file) throws XfdfException, IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new XfdfException(XfdfException.Reason.TOO_LARGE, (MOST_BYTES >> 20) + " MB");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XfdfReader reader = new XfdfReader(factory.createXMLStreamReader(in));
            reader.read();
            return new XfdfFile(reader.source, reader.annotations);
        } catch (XMLStreamException e) {
            throw new XfdfException(XfdfException.Reason.NO_XFDF, String.valueOf(e.getMessage()));
        }
    }

    private void read() throws XMLStreamException, XfdfException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XfdfException(XfdfException.Reason.NO_XFDF, "DOCTYPE");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                start();
            }
        }
    }

    private void start() throws XMLStreamException, XfdfException {
        String name = xml.getLocalName();
        if (!any && !name.equals("xfdf")) {
            throw new XfdfException(XfdfException.Reason.NO_XFDF, name);
        }
        any = true;
        switch (name) {
            case "f" -> source = new XfdfSource(attributes("").getOrDefault("href", ""), source.originalId(),
                    source.modifiedId());
            case "ids" -> source = new XfdfSource(source.href(), attributes("").getOrDefault("original", ""),
                    attributes("").getOrDefault("modified", ""));
            case "annots" -> annotations();
            default -> {
                // The root, and form fields, which are no marks.
            }
        }
    }

    private void annotations() throws XMLStreamException, XfdfException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                if (annotations.size() == MOST_ANNOTATIONS) {
                    throw new XfdfException(XfdfException.Reason.TOO_LARGE, String.valueOf(MOST_ANNOTATIONS));
                }
                annotations.add(annotation());
            }
        }
    }

    private XfdfAnnotation annotation() throws XMLStreamException, XfdfException {
        String element = xml.getLocalName();
        Map<String, String> standard = attributes("");
        Map<String, String> own = attributes(XfdfNames.OWN_NAMESPACE);
        Map<String, String> children = new HashMap<>();
        List<String> gestures = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                child(children, gestures);
            }
        }
        return new XfdfAnnotation(element, standard, own, children, gestures);
    }

    private void child(Map<String, String> children, List<String> gestures) throws XMLStreamException, XfdfException {
        String name = xml.getLocalName();
        if (name.equals("inklist")) {
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                if (xml.isStartElement()) {
                    gestures.add(text());
                }
            }
        } else {
            children.put(name, text());
        }
    }

    /** All text up to the end of this element, also in elements within; paragraphs begin new lines. */
    private String text() throws XMLStreamException, XfdfException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("p") && !text.isEmpty()) {
                    text.append('\n');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(xml.getText());
            }
            if (depth > MOST_DEPTH) {
                throw new XfdfException(XfdfException.Reason.TOO_LARGE, "depth " + MOST_DEPTH);
            }
        }
        return text.toString();
    }

    private Map<String, String> attributes(String namespace) {
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String of = xml.getAttributeNamespace(i);
            if (namespace.equals(of == null ? "" : of)) {
                found.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        return found;
    }
}
