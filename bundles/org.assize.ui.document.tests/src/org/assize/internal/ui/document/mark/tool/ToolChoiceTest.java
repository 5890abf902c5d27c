package org.assize.internal.ui.document.mark.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

import org.assize.model.annotation.MarkKind;
import org.junit.jupiter.api.Test;

class ToolChoiceTest {

    private final ToolChoice tools = new ToolChoice();

    @Test
    void aToolPressedOnceIsOffAfterOneMark() {
        tools.press(MarkKind.ARROW);
        assertThat(tools.kind()).contains(MarkKind.ARROW);

        tools.used();

        assertThat(tools.kind()).isEmpty();
    }

    @Test
    void aToolPressedTwiceStaysOnAndAThirdTimeGoesOff() {
        tools.press(MarkKind.INK);
        tools.press(MarkKind.INK);
        tools.used();
        assertThat(tools.kind()).contains(MarkKind.INK);
        assertThat(tools.isKept()).isTrue();

        tools.press(MarkKind.INK);

        assertThat(tools.kind()).isEmpty();
    }

    @Test
    void anotherToolTakesOverForOneMark() {
        tools.press(MarkKind.INK);
        tools.press(MarkKind.INK);
        tools.press(MarkKind.NOTE);

        assertThat(tools.kind()).contains(MarkKind.NOTE);
        assertThat(tools.isKept()).isFalse();
    }

    @Test
    void onlyChangesAreTold() {
        AtomicInteger told = new AtomicInteger();
        tools.onChange(told::incrementAndGet);
        tools.end();
        tools.once(MarkKind.STAMP);
        tools.once(MarkKind.STAMP);

        assertThat(told).hasValue(1);
    }
}
