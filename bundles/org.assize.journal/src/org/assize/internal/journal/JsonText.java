package org.assize.internal.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads one JSON value strictly: no member twice, nothing behind it. */
final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LineReader.LONGEST_LINE).build())
            .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** For texts known to be canonical, which have no member twice. */
    private static final JsonMapper CANONICAL = JsonMapper.builder(new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LineReader.LONGEST_LINE).build())
            .build())
            .build();

    private JsonText() {
    }

    /** The value of a text that is known to be canonical. */
    static JsonNode parseCanonical(String text) throws UnreadableLineException {
        try {
            return CANONICAL.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UnreadableLineException(String.valueOf(e.getMessage()));
        }
    }

    /** The value, or a reason why there is none that does not quote the text. */
    static JsonNode parse(byte[] text) throws UnreadableLineException {
        try {
            return MAPPER.readTree(UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString());
        } catch (CharacterCodingException e) {
            throw new UnreadableLineException(Messages.Line_notUtf8);
        } catch (JsonProcessingException e) {
            // not the parser's words: they quote the text, and are English
            long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new UnreadableLineException(Messages.bind(Messages.Line_notJson, column));
        }
    }
}
