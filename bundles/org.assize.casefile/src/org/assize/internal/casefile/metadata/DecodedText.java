package org.assize.internal.casefile.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text of a file whose encoding nobody wrote down: a byte order mark decides, then UTF-8 if the bytes are valid UTF-8,
 * then GB18030, of which GBK and GB2312 are parts. Valid UTF-8 is practically never Chinese text in GBK.
 */
public record DecodedText(String text, Charset charset) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * Decodes.
     *
     * @throws CharacterCodingException if the bytes are neither
     */
    public static DecodedText of(byte[] bytes) throws CharacterCodingException {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return decode(bytes, 4, GB18030);
        }
        try {
            return decode(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decode(bytes, 0, GB18030);
        }
    }

    private static DecodedText decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
        return new DecodedText(text, charset);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
