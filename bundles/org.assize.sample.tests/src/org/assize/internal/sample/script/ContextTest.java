package org.assize.internal.sample.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ContextTest {

    private final Context context = new Context(
            Map.of("suspect", "王某", "here", "{suspect}", "round", "{round}"), Set.of("seizure"), Map.of());

    @Test
    void valuesMayContainPlaceholdersThemselves() {
        assertThat(context.fill("受送达人：{here}")).isEqualTo("受送达人：王某");
    }

    @Test
    void aPlaceholderWithoutValueIsAnErrorThatNamesIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> context.fill("{victim}")).withMessageContaining("victim");
    }

    @Test
    void placeholdersThatNeverEndAreAnError() {
        assertThatIllegalArgumentException().isThrownBy(() -> context.fill("{round}")).withMessageContaining("deep");
    }

    @Test
    void allConditionsBeforeALineMustHold() {
        assertThat(context.holds(List.of("?seizure", "!expert"))).isTrue();
        assertThat(context.holds(List.of("?seizure", "?expert"))).isFalse();
    }

    @Test
    void marksAreTakenOutOfTheTextAndKeepTheirPlace() {
        Marked marked = Marked.parse("问：[[ONE_OFFICER|我是民警王某]]。你听清楚了吗？");
        assertThat(marked.text()).isEqualTo("问：我是民警王某。你听清楚了吗？");
        assertThat(marked.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.id()).isEqualTo("ONE_OFFICER");
            assertThat(marked.quote(mark)).isEqualTo("我是民警王某");
        });
    }
}
