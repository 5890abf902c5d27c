package org.assize.internal.ui.check.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.assize.check.Moment;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.check.run.TimelineFact;
import org.assize.internal.ui.check.timeline.model.CaseTimeline;
import org.assize.internal.ui.check.timeline.model.Happening;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {

    @ParameterizedTest
    @CsvSource({"DEADLINE, 送达期限届满（中华人民共和国治安管理处罚法（2025年修订）第一百一十六条）, 送达期限届满",
        "DEADLINE, Decision due (Article 112 (1)), Decision due", "DEADLINE, （无）, （无）",
        "QUESTIONING, 询问（讯问）, 询问（讯问）"})
    void a_deadline_is_drawn_without_its_article_and_told_with_it(TimelineKind kind, String title, String label) {
        TimelineFact fact = new TimelineFact("check", kind, Moment.of(LocalDate.of(2026, 11, 8)), null,
                new Wording(title, title), List.of(), null, List.of());
        Happening happening = CaseTimeline.of(List.of(fact), Map.of(), Locale.ENGLISH).happenings().getFirst();

        assertThat(Wordings.label(happening)).isEqualTo(label);
        assertThat(Wordings.all(happening)).contains(title);
    }
}
