package org.assize.architecture;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads XML of the checkout. */
final class Xml {

    private Xml() {
    }

    static Element read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (Exception e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }

    static Element parse(String text) {
        try {
            return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("cannot read " + text, e);
        }
    }

    private static Element read(InputStream in) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
    }

    static Stream<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes()).filter(e -> e.getTagName().equals(name));
    }

    static Stream<Element> descendants(Element parent, String name) {
        return elements(parent.getElementsByTagName(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
