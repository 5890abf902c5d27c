package org.assize.internal.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes text of unknown encoding.
 *
 * @param text    the text
 * @param guessed name of the encoding if it had to be guessed, otherwise empty
 */
record TextDecoder(String text, String guessed) {

    private static final Charset CHINESE = Charset.forName("GB18030");

    /** Decodes by byte order mark, else as UTF-8 if it is valid, else as the encoding of older Chinese systems. */
    static TextDecoder decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return certain(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return certain(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return certain(bytes, 2, StandardCharsets.UTF_16BE);
        }
        try {
            return new TextDecoder(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString(), "");
        } catch (CharacterCodingException e) {
            return new TextDecoder(new String(bytes, CHINESE), CHINESE.name());
        }
    }

    private static TextDecoder certain(byte[] bytes, int from, Charset charset) {
        return new TextDecoder(new String(bytes, from, bytes.length - from, charset), "");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
