package org.assize.internal.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Opens files of which only the attachments are encrypted. Their pages are for everybody; PDFBox wants the password all
 * the same. The copy in memory is read under another key of the same length, so that PDFBox does not see the
 * encryption; the file stays as it is.
 */
final class OpenEncryption {

    private static final long MAX_BYTES = 64L << 20;
    private static final byte[] KEY = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
    private static final String HIDDEN = "Encrypz";
    private static final COSName STREAMS = COSName.getPDFName("StmF");
    private static final COSName STRINGS = COSName.getPDFName("StrF");

    private OpenEncryption() {
    }

    /** {@return the document; empty if its pages are encrypted as well} */
    static Optional<PDDocument> open(Path file) {
        try {
            return Files.size(file) > MAX_BYTES ? Optional.empty() : ifOpen(file);
        } catch (IOException | RuntimeException e) {
            // What is encrypted makes no sense to a parser that is told it is not.
            return Optional.empty();
        }
    }

    private static Optional<PDDocument> ifOpen(Path file) throws IOException {
        PDDocument document = Loader.loadPDF(hidden(Files.readAllBytes(file)));
        boolean open = document.getDocument().getTrailer()
                .getDictionaryObject(COSName.getPDFName(HIDDEN)) instanceof COSDictionary encryption
                && isOpen(encryption);
        if (open) {
            return Optional.of(document);
        }
        document.close();
        return Optional.empty();
    }

    private static boolean isOpen(COSDictionary encryption) {
        COSName identity = COSName.IDENTITY;
        return encryption.getInt(COSName.V, 0) >= 4
                && identity.equals(encryption.getCOSName(STREAMS, identity))
                && identity.equals(encryption.getCOSName(STRINGS, identity));
    }

    private static byte[] hidden(byte[] bytes) {
        byte[] other = ("/" + HIDDEN).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + KEY.length < bytes.length; i++) {
            if (startsWithKey(bytes, i)) {
                System.arraycopy(other, 0, bytes, i, other.length);
            }
        }
        return bytes;
    }

    /** A longer name, such as that for metadata, only begins so. */
    private static boolean startsWithKey(byte[] bytes, int from) {
        for (int i = 0; i < KEY.length; i++) {
            if (bytes[from + i] != KEY[i]) {
                return false;
            }
        }
        return !Character.isLetterOrDigit(bytes[from + KEY.length]);
    }
}
