package org.assize.internal.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the elements of XML that may come from anybody: nothing outside of it is read. Text between them is not. */
final class SafeXml {

    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String LINE = "line";

    private SafeXml() {
    }

    /** Throws {@link IllegalArgumentException} when it is none; the message names the line. */
    static Element parse(byte[] content) {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(NO_DOCUMENT_TYPE, true);
            factory.setNamespaceAware(true);
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            factory.newSAXParser().parse(new ByteArrayInputStream(content), new Lined(document));
            return document.getDocumentElement();
        } catch (SAXParseException e) {
            throw new IllegalArgumentException(e.getLineNumber() + ": " + e.getMessage(), e);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The line on which the tag of an element ends, from 1. */
    static int line(Element element) {
        return (Integer) element.getUserData(LINE);
    }

    static Stream<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength()).mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance).map(Element.class::cast);
    }

    static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(e -> e.getLocalName().equals(name));
    }

    /** Makes elements that know their lines. */
    private static final class Lined extends DefaultHandler {

        private final Document document;
        private Node open;
        private @Nullable Locator place;

        Lined(Document document) {
            this.document = document;
            this.open = document;
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            place = locator;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            Element element = document.createElementNS(uri.isEmpty() ? null : uri, qName);
            for (int i = 0; i < attributes.getLength(); i++) {
                element.setAttribute(attributes.getQName(i), attributes.getValue(i));
            }
            element.setUserData(LINE, place == null ? 1 : place.getLineNumber(), null);
            open = open.appendChild(element);
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            open = open.getParentNode();
        }
    }
}
