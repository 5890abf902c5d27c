package org.assize.internal.rcp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the tab of a view is called whose plugin is gone. */
class LostViewsTest {

    private static final String ID = "org.example.view";

    @Test
    void the_last_name_stays() {
        assertThat(LostViews.name("办案时长", ID)).isEqualTo("办案时长");
    }

    @Test
    void an_id_is_no_name() {
        assertThat(LostViews.name(ID, ID)).isEqualTo(LostViews.name(null, ID)).isEqualTo(LostViews.name("", ID))
                .isNotBlank().doesNotContain(ID);
    }
}
