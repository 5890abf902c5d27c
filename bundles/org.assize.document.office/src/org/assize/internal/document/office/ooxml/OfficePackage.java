package org.assize.internal.document.office.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.assize.internal.document.office.OfficeText;
import org.jspecify.annotations.Nullable;

/**
 * A file in Office Open XML: an archive of XML parts that name each other. Parts are read as streams, never as trees,
 * and nothing outside the file is ever asked for.
 */
final class OfficePackage implements AutoCloseable {

    /** Unpacked bytes of one XML part. A million cells have about 40 million. */
    private static final long MOST_BYTES = 512L << 20;
    private static final XMLInputFactory XML = hardened();

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private OfficePackage(ZipFile zip) {
        this.zip = zip;
        Collections.list(zip.getEntries()).forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    static OfficePackage open(Path file) throws IOException {
        return new OfficePackage(ZipFile.builder().setPath(file).get());
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Forms made of tables in tables go deeper than the parser's own limit.
        factory.setProperty("jdk.xml.maxElementDepth", "1000");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("refers to " + systemId);
        });
        return factory;
    }

    /** {@return the part everything begins with} */
    String mainPart() throws IOException {
        for (Relation relation : relations("")) {
            if (relation.is("officeDocument")) {
                return relation.target();
            }
        }
        throw new ZipException("no office document");
    }

    /** {@return what a part refers to within the file} None if it says nothing. The empty name is the file itself. */
    List<Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<Relation> relations = new ArrayList<>();
        read(folder + "_rels/" + part.substring(slash) + ".rels", xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("Relationship")
                    && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                relations.add(Relation.of(folder, xml));
            }
        });
        return relations;
    }

    /** Reads a part, giving every event to a visitor. Nothing happens if there is no such part. */
    void read(String part, Visitor visitor) throws IOException {
        ZipArchiveEntry entry = entry(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = new LimitedStream(zip.getInputStream(entry), MOST_BYTES)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext() && !visitor.isDone()) {
                int event = xml.next();
                if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new IOException(part + ": entity " + xml.getLocalName());
                }
                visitor.visit(xml);
            }
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause
                    : new IOException(part + ": " + e.getMessage(), e);
        }
    }

    /** Adds a picture or file in this one to the parts of the document, by the last part of its name. */
    void addPart(String part, OfficeText text) {
        ZipArchiveEntry entry = entry(part);
        if (entry != null) {
            text.part(part.substring(part.lastIndexOf('/') + 1), () -> zip.getInputStream(entry),
                    Math.max(1, entry.getCompressedSize()));
        }
    }

    private @Nullable ZipArchiveEntry entry(String part) {
        return entries.get(key(part));
    }

    /** Some programs write these names in other letters than they refer to them. */
    private static String key(String part) {
        return part.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Is shown the events of an XML part. */
    interface Visitor {

        /** Looks at where the reader is; does not move it. */
        void visit(XMLStreamReader xml) throws XMLStreamException, IOException;

        /** {@return whether the rest is not wanted} */
        default boolean isDone() {
            return false;
        }
    }
}
