package org.assize.checklist;

import java.math.BigDecimal;
import java.util.List;

import org.assize.model.casefile.CaseKind;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.ChecklistFactory;
import org.assize.model.checklist.DeductionRule;
import org.assize.model.checklist.GradeBand;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.NaPolicy;
import org.assize.model.checklist.Section;
import org.assize.model.checklist.Text;

/** Builds small sound checklists: one section, bands 90/75/60/0. */
final class ChecklistBuilder {

    private static final ChecklistFactory MODEL = ChecklistFactory.eINSTANCE;

    private final Checklist checklist = MODEL.createChecklist();
    private final Section section = MODEL.createSection();

    ChecklistBuilder(NaPolicy policy) {
        checklist.setUrn("urn:assize:checklist:test");
        checklist.setVersion(1);
        checklist.setKind(CaseKind.ADMINISTRATIVE);
        checklist.setNaPolicy(policy);
        titles(checklist.getTitles(), "测试标准", "Test");
        band("excellent", "优秀", "90");
        band("good", "良好", "75");
        band("qualified", "合格", "60");
        band("unqualified", "不合格", "0");
        section.setId("1");
        titles(section.getTitles(), "类别", "Section");
        checklist.getSections().add(section);
    }

    /** A checklist of items 1, 2, … with these marks; each has a rule a of 1 mark and a rule b of 5 up to 12 marks. */
    static ChecklistBuilder ofMarks(NaPolicy policy, String... marks) {
        ChecklistBuilder builder = new ChecklistBuilder(policy);
        for (int i = 1; i <= marks.length; i++) {
            builder.item(String.valueOf(i), marks[i - 1]).rule("a", "1", null).rule("b", "5", "12");
        }
        return builder;
    }

    private void band(String id, String title, String lowerBound) {
        GradeBand band = MODEL.createGradeBand();
        band.setId(id);
        band.setLowerBound(new BigDecimal(lowerBound));
        titles(band.getTitles(), title, id);
        checklist.getBands().add(band);
    }

    ChecklistBuilder item(String id, String marks) {
        Item item = MODEL.createItem();
        item.setId(id);
        item.setMarks(new BigDecimal(marks));
        titles(item.getTitles(), "项目" + id, "Item " + id);
        titles(item.getGuidance(), "查看", "Look");
        section.getItems().add(item);
        return this;
    }

    /** Adds a rule to the last item; its id is the item's with this letter. */
    ChecklistBuilder rule(String letter, String amount, String cap) {
        Item item = section.getItems().getLast();
        DeductionRule rule = MODEL.createDeductionRule();
        rule.setId(item.getId() + "-" + letter);
        rule.setAmount(new BigDecimal(amount));
        rule.setCap(cap == null ? null : new BigDecimal(cap));
        titles(rule.getTitles(), "扣分", "Flaw");
        item.getRules().add(rule);
        return this;
    }

    ChecklistBuilder veto(String id) {
        item(id, "0");
        section.getItems().getLast().setVeto(true);
        return this;
    }

    ChecklistBuilder bonus(String id, String marks, String cap) {
        item(id, marks);
        section.getItems().getLast().setBonus(true);
        checklist.setBonusCap(new BigDecimal(cap));
        return this;
    }

    Checklist build() {
        return checklist;
    }

    static void titles(List<Text> texts, String chinese, String english) {
        texts.add(text("zh", chinese));
        texts.add(text("en", english));
    }

    static Text text(String language, String value) {
        Text text = MODEL.createText();
        text.setLang(language);
        text.setValue(value);
        return text;
    }
}
