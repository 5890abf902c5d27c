package org.assize.internal.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Decoding that takes no for an answer. */
public final class StrictDecoding {

    private StrictDecoding() {
    }

    /** {@return the text if the bytes are valid} The last character may be incomplete: a limit may have cut it. */
    public static Optional<String> decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        // Not told that the end has come, the decoder leaves the rest of a character alone.
        if (decoder.decode(ByteBuffer.wrap(bytes), text, false).isError()) {
            return Optional.empty();
        }
        return Optional.of(text.flip().toString());
    }
}
