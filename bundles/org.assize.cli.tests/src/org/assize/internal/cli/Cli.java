package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assize.testsupport.Originals;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Runs commands as a caller of the process sees them: exit code, standard output, standard error. */
final class Cli {

    record Outcome(int code, String out, String err) {

        JsonNode json() throws JsonProcessingException {
            return new JsonMapper().readTree(out);
        }
    }

    private final Services services = TestServices.create();

    /** Runs a command; what it imports is compared afterwards. */
    Outcome run(String... arguments) {
        if (arguments[0].equals("import") && Files.exists(Path.of(arguments[1]))) {
            Originals.given(Path.of(arguments[1]));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = AssizeCommand.run(new Terminal(new PrintWriter(out), new PrintWriter(err)), services, arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    Outcome ok(String... arguments) {
        Outcome outcome = run(arguments);
        assertThat(outcome.code()).as("%s%n%s%n%s", String.join(" ", arguments), outcome.out(), outcome.err())
                .isZero();
        return outcome;
    }
}
