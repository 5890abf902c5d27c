package org.assize.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

import org.assize.internal.checklist.Deduct100;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.ChecklistFactory;
import org.assize.plugin.Containment;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginInfo.Origin;
import org.assize.plugin.PluginRegistry;
import org.assize.records.event.AnswerData;
import org.junit.jupiter.api.Test;

/** Scoring models of plugins that misbehave. */
class ContributedScoringTest {

    private static final PluginInfo VENDOR =
            new PluginInfo("org.vendor", "1.2.0", "Vendor plugin", "", Origin.INSTALLED, null, true);

    private final Containment containment = Containment.ofThisProcess();

    @Test
    void aModelThatThrowsIsNamedAndSwitchedOffAfterThree() {
        ScoringModels models = models("bad", () -> {
            throw new StackOverflowError();
        });
        for (int time = 0; time < Containment.FAILURES; time++) {
            assertThatThrownBy(() -> models.score(checklist("bad"), List.of())).isInstanceOf(ChecklistException.class)
                    .hasMessageContainingAll("urn:test", "bad", "Vendor plugin", "1.2.0", "StackOverflowError");
        }
        assertThat(containment.states()).anyMatch(state -> state.off() && state.contribution().id().equals("bad"));
    }

    @Test
    void aScoreThatIsNoneDoesNotReachTheRecords() {
        Score beyond = new Score("bad/1", BigDecimal.valueOf(101), null, "", "", List.of(), 0, 0, List.of(), "");
        assertThatThrownBy(() -> models("bad", () -> beyond).score(checklist("bad"), List.of()))
                .isInstanceOf(ChecklistException.class).hasMessageContaining("101");
        assertThatThrownBy(() -> models("bad", () -> null).score(checklist("bad"), List.of()))
                .isInstanceOf(ChecklistException.class);
    }

    @Test
    void aModelThatCannotEvenTellItsIdIsLeftOut() {
        assertThat(models(null, () -> null).ids()).containsExactly(Deduct100.ID);
        assertThat(containment.states()).hasSize(1);
    }

    private ScoringModels models(String id, Supplier<Score> score) {
        return new ScoringModels(List.of(new ScoringModel() {

            @Override
            public String id() {
                return id;
            }

            @Override
            public int version() {
                return 1;
            }

            @Override
            public Score score(Checklist checklist, List<AnswerData> answers) {
                return score.get();
            }
        }), PluginRegistry.allOf(VENDOR), containment);
    }

    private static Checklist checklist(String model) {
        Checklist checklist = ChecklistFactory.eINSTANCE.createChecklist();
        checklist.setUrn("urn:test");
        checklist.setModel(model);
        return checklist;
    }
}
