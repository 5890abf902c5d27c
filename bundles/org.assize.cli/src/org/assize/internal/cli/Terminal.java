package org.assize.internal.cli;

import java.io.PrintWriter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Where a command prints: results on one stream, messages on the other. */
public final class Terminal {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .build();

    private final PrintWriter out;
    private final PrintWriter err;

    public Terminal(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** The stream of results. */
    public PrintWriter out() {
        return out;
    }

    /** The stream of messages. */
    public PrintWriter err() {
        return err;
    }

    /** Prints a line of the result. */
    public void line(String text) {
        out.println(text);
        out.flush();
    }

    /** Prints a part of the result as it stands, line ends included. */
    public void text(String text) {
        out.print(text);
        out.flush();
    }

    /** Prints a message. */
    public void message(String text) {
        err.println(text);
        err.flush();
    }

    /** Prints the result as one JSON document. */
    public void json(Object value) {
        try {
            line(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // results are plain records
        }
    }
}
