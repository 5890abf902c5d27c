package org.assize.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.assize.ui.Icons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconsTest {

    @ParameterizedTest
    @EnumSource(Icons.class)
    void everyIconIsASixteenPixelSvg(Icons icon) throws IOException {
        String file = "/icons/" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
        try (InputStream svg = Icons.class.getResourceAsStream(file)) {
            assertThat(svg).as(file).isNotNull();
            assertThat(new String(svg.readAllBytes(), StandardCharsets.UTF_8)).contains("viewBox=\"0 0 16 16\"");
        }
    }
}
