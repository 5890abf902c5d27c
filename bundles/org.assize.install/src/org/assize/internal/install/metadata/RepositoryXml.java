package org.assize.internal.install.metadata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.osgi.util.NLS;
import org.assize.internal.install.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML that others wrote: no document type, nothing fetched from anywhere, a limit on its size. */
final class RepositoryXml {

    /** Metadata of the largest plugins has some megabytes. */
    static final int MAX_BYTES = 64 << 20;

    private RepositoryXml() {
    }

    /** The root element of a document that is the entry of a jar. */
    static Element read(Path jar, String entry) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            ZipEntry found = file.getEntry(entry);
            if (found == null) {
                throw new IOException(NLS.bind(Messages.entryMissing, jar.getFileName(), entry));
            }
            try (InputStream in = file.getInputStream(found)) {
                return parse(in, jar.getFileName() + "/" + entry);
            }
        }
    }

    /** The root element of a document. */
    static Element parse(InputStream in, String name) throws IOException {
        byte[] content = in.readNBytes(MAX_BYTES + 1);
        if (content.length > MAX_BYTES) {
            throw new IOException(NLS.bind(Messages.xmlTooLarge, name, MAX_BYTES >> 20));
        }
        try {
            Document document = builder().parse(new ByteArrayInputStream(content));
            return document.getDocumentElement();
        } catch (SAXException e) {
            throw new IOException(NLS.bind(Messages.xmlUnreadable, name, e.getMessage()), e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e); // the parser of the JDK knows all of these
        }
    }

    /** Keeps the parser from writing to standard error. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // a warning is no reason to refuse
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
