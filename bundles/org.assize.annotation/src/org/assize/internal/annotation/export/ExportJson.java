package org.assize.internal.annotation.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How marks cross to other processes and stand in the attributes of our own in files for other programs. */
public final class ExportJson {

    /** Leaves streams open: bytes of the copy follow an answer. Knows nothing of components added later. */
    public static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private ExportJson() {
    }
}
