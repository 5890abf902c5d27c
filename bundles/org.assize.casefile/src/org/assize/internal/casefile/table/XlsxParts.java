package org.assize.internal.casefile.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.assize.internal.casefile.Messages;

/** The parts of a workbook as XML streams: no document types, no entities, no more bytes than a list can need. */
final class XlsxParts {

    /** Counted while unpacking, as sizes in the archive may lie. */
    private static final long MAX_BYTES = 512L << 20;

    private final ZipFile zip;
    private final XMLInputFactory xml;

    XlsxParts(ZipFile zip) {
        this.zip = zip;
        this.xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** What is done with a part. */
    @FunctionalInterface
    interface PartReader {

        void read(XMLStreamReader reader) throws XMLStreamException, IOException;
    }

    /** Reads a part; a part that is not there is read as nothing. */
    void read(String name, PartReader part) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        try (InputStream in = new Limited(zip.getInputStream(entry))) {
            XMLStreamReader reader = xml.createXMLStreamReader(in);
            part.read(reader);
            reader.close();
        }
    }

    /** Gives up when there is too much. */
    private static final class Limited extends FilterInputStream {

        private long left = MAX_BYTES;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException(Messages.listPartTooLarge);
            }
        }
    }
}
