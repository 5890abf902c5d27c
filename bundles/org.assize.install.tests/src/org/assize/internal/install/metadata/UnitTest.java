package org.assize.internal.install.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @Test
    void aNameThatThePublisherMisreadIsTheNameTheAuthorWrote() {
        String misread = new String("办案时长".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(named(misread).text("name")).isEqualTo("办案时长");
    }

    @ParameterizedTest
    @ValueSource(strings = {"办案时长", "How long cases take", "Dauer der Fälle", "Été", ""})
    void aNameThatWasReadWellStaysAsItIs(String name) {
        assertThat(named(name).text("name")).isEqualTo(name);
    }

    private static Unit named(String translated) {
        return new Unit("org.example.durations", "1.0.0", Map.of("org.eclipse.equinox.p2.name", "%bundle.name",
                "df_LT.bundle.name", translated), List.of(), List.of(), List.of(), "");
    }
}
