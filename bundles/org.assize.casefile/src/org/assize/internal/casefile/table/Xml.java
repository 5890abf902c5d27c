package org.assize.internal.casefile.table;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Steps through XML by local names: the two variants of the format differ in their namespaces only. */
final class Xml {

    private Xml() {
    }

    /** Goes to the next start of an element. */
    static boolean nextElement(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** The value of an attribute; empty when absent. */
    static String attribute(XMLStreamReader reader, String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /**
     * The text of an element that holds runs of text, from its start to its end. Phonetic guides, which repeat the text
     * in another script, are left out.
     */
    static String runs(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int phonetic = 0;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    String name = reader.getLocalName();
                    if (name.equals("rPh")) {
                        phonetic = depth;
                    } else if (name.equals("t") && phonetic == 0) {
                        text.append(reader.getElementText());
                        depth--;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    phonetic = phonetic == depth ? 0 : phonetic;
                    depth--;
                }
                default -> { }
            }
        }
        return text.toString();
    }
}
