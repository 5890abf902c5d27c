package org.assize.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.assize.checklist.ChecklistProblem.Code;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.ChecklistFactory;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.NaPolicy;

class ChecklistValidatorTest {

    private final ChecklistValidator validator = new ChecklistValidator(ScoringModels.builtIn());

    private static Checklist sound() {
        return ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, "60", "40").veto("0").bonus("9", "3", "5").build();
    }

    private static Item item(Checklist checklist, int index) {
        return checklist.getSections().getFirst().getItems().get(index);
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @Test
    void findsNothingWrongWithASoundChecklist() {
        assertThat(validator.validate(sound())).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("faults")
    void namesElementAndReasonOfEachPlantedFault(Code code, String element, Consumer<Checklist> plant) {
        Checklist checklist = sound();
        plant.accept(checklist);

        assertThat(validator.validate(checklist))
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.element()).isEqualTo(element);
                    assertThat(problem.message()).contains(element).doesNotContain("{");
                });
    }

    static Stream<Arguments> faults() {
        return Stream.concat(structureFaults(), itemFaults());
    }

    private static Stream<Arguments> structureFaults() {
        String urn = "urn:assize:checklist:test";
        return Stream.of(
                fault(Code.BAD_URN, "nonsense", c -> c.setUrn("nonsense")),
                fault(Code.BAD_URN, "", c -> c.setUrn(null)),
                fault(Code.BAD_VERSION, urn, c -> c.setVersion(0)),
                fault(Code.UNKNOWN_MODEL, urn, c -> c.setModel("guess")),
                fault(Code.TITLE_MISSING, urn, c -> c.getTitles().removeFirst()),
                fault(Code.NO_BANDS, urn, c -> c.getBands().clear()),
                fault(Code.TITLE_MISSING, "good", c -> c.getBands().get(1).getTitles().removeLast()),
                fault(Code.BANDS_UNORDERED, "good", c -> c.getBands().get(1).setLowerBound(n("90"))),
                fault(Code.BANDS_UNORDERED, "excellent", c -> c.getBands().get(0).setLowerBound(n("100.5"))),
                fault(Code.BANDS_NOT_FROM_ZERO, "unqualified", c -> c.getBands().get(3).setLowerBound(n("10"))),
                fault(Code.DUPLICATE_ID, "good", c -> c.getBands().get(2).setId("good")),
                fault(Code.BAD_NUMBER, "good", c -> c.getBands().get(1).setLowerBound(null)),
                fault(Code.EMPTY_SECTION, "2", ChecklistValidatorTest::addEmptySection),
                fault(Code.NO_ITEMS, urn, c -> c.getSections().clear()),
                fault(Code.MARKS_SUM, urn, c -> item(c, 0).setMarks(n("59.5"))),
                fault(Code.BONUS_WITHOUT_CAP, urn, c -> c.setBonusCap(null)),
                fault(Code.TITLE_MISSING, "1", c -> c.getSections().getFirst().getTitles().clear()));
    }

    private static Stream<Arguments> itemFaults() {
        return Stream.of(
                fault(Code.DUPLICATE_ID, "1", c -> item(c, 1).setId("1")),
                fault(Code.ID_MISSING, "null", c -> item(c, 1).setId(null)),
                fault(Code.TITLE_MISSING, "2", c -> item(c, 1).getTitles().getFirst().setValue(" ")),
                fault(Code.GUIDANCE_MISSING, "2", c -> item(c, 1).getGuidance().clear()),
                fault(Code.BAD_NUMBER, "2", c -> item(c, 1).setMarks(n("-40"))),
                fault(Code.BAD_NUMBER, "2", c -> item(c, 1).setMarks(n("40.001"))),
                fault(Code.BAD_NUMBER, "2", c -> item(c, 1).setMarks(n("1E+999999999"))),
                fault(Code.BAD_NUMBER, "2", c -> item(c, 1).setMarks(n("1E-999999999"))),
                fault(Code.BAD_NUMBER, "2", c -> item(c, 1).setMarks(null)),
                fault(Code.NO_MARKS, "2", c -> item(c, 1).setMarks(n("0"))),
                fault(Code.NO_RULES, "2", c -> item(c, 1).getRules().clear()),
                fault(Code.VETO_WITH_MARKS, "0", c -> item(c, 2).setMarks(n("5"))),
                fault(Code.VETO_WITH_RULES, "0", c -> item(c, 2).getRules().add(item(c, 1).getRules().getFirst())),
                fault(Code.VETO_AND_BONUS, "0", c -> item(c, 2).setBonus(true)),
                fault(Code.RULE_AMOUNT, "1-a", c -> item(c, 0).getRules().getFirst().setAmount(n("0"))),
                fault(Code.RULE_AMOUNT, "1-a", c -> item(c, 0).getRules().getFirst().setAmount(n("-1"))),
                fault(Code.RULE_AMOUNT, "1-a", c -> item(c, 0).getRules().getFirst().setAmount(null)),
                fault(Code.BAD_NUMBER, "1-a", c -> item(c, 0).getRules().getFirst().setAmount(n("1E+999999999"))),
                fault(Code.RULE_CAP, "1-b", c -> item(c, 0).getRules().getLast().setCap(n("4"))),
                fault(Code.RULE_ABOVE_MARKS, "1-a", c -> item(c, 0).getRules().getFirst().setAmount(n("61"))),
                fault(Code.DUPLICATE_ID, "1-a", c -> item(c, 0).getRules().getLast().setId("1-a")),
                fault(Code.TITLE_MISSING, "1-a", c -> item(c, 0).getRules().getFirst().getTitles().clear()),
                fault(Code.BASIS_INCOMPLETE, "1", c -> item(c, 0).getBases()
                        .add(ChecklistFactory.eINSTANCE.createLegalBasis())));
    }

    @Test
    void doesNotForbidUseForWhatHarmsNoScore() {
        Checklist checklist = sound();
        item(checklist, 0).getGuidance().clear();

        assertThat(validator.validate(checklist)).isNotEmpty().noneMatch(ChecklistProblem::error);
    }

    private static Arguments fault(Code code, String element, Consumer<Checklist> plant) {
        return Arguments.of(code, element, plant);
    }

    private static void addEmptySection(Checklist checklist) {
        var section = ChecklistFactory.eINSTANCE.createSection();
        section.setId("2");
        ChecklistBuilder.titles(section.getTitles(), "空", "Empty");
        checklist.getSections().add(section);
    }
}
