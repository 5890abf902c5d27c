package org.assize.internal.document.pdf.jpx;

import java.io.EOFException;
import java.io.IOException;

import javax.imageio.stream.ImageInputStream;

/** Finds how often a JPEG 2000 picture can be halved before it is unpacked. */
final class JpxLevels {

    private static final int START = 0xFF4F;
    private static final int CODING_STYLE = 0xFF52;
    private static final int START_OF_TILE = 0xFF90;
    private static final int CODESTREAM = 0x6A703263;
    private static final int BYTES_BEFORE_LEVELS = 5;

    private JpxLevels() {
    }

    /** {@return how often; 0 if that cannot be told} The stream stands where it stood. */
    static int of(ImageInputStream in, long start) throws IOException {
        long before = in.getStreamPosition();
        in.seek(start);
        try {
            return toCodestream(in) ? levels(in) : 0;
        } catch (EOFException e) {
            // Cut short: whoever unpacks it will say so.
            return 0;
        } finally {
            in.seek(before);
        }
    }

    /** The codestream stands alone, or in a box among others. */
    private static boolean toCodestream(ImageInputStream in) throws IOException {
        int first = in.readUnsignedShort();
        in.seek(in.getStreamPosition() - 2);
        if (first == START) {
            return true;
        }
        while (true) {
            long length = in.readUnsignedInt();
            int type = in.readInt();
            long header = 8;
            if (length == 1) {
                length = in.readLong();
                header = 16;
            }
            if (type == CODESTREAM) {
                return true;
            }
            if (length < header) {
                return false;
            }
            in.seek(in.getStreamPosition() + length - header);
        }
    }

    private static int levels(ImageInputStream in) throws IOException {
        if (in.readUnsignedShort() != START) {
            return 0;
        }
        while (true) {
            int marker = in.readUnsignedShort();
            if (marker == START_OF_TILE || marker < 0xFF00) {
                return 0;
            }
            int length = in.readUnsignedShort();
            if (marker == CODING_STYLE) {
                in.seek(in.getStreamPosition() + BYTES_BEFORE_LEVELS);
                return Math.min(32, in.readUnsignedByte());
            }
            in.seek(in.getStreamPosition() + Math.max(2, length) - 2);
        }
    }
}
