package org.assize.internal.annotation.export.pdf;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How requests and answers cross to the process that writes the copy. */
final class CopyJson {

    /** Leaves streams open: bytes of the copy follow an answer. */
    static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE).build();

    private CopyJson() {
    }
}
