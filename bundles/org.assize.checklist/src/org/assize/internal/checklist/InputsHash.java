package org.assize.internal.checklist;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.assize.checklist.ScoringModel;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.DeductionRule;
import org.assize.model.checklist.GradeBand;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.Section;
import org.assize.records.Sha256;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;

/**
 * SHA-256 over everything a score depends on, and nothing else: texts, evidence and remarks may differ. Each value goes
 * in as the length of its UTF-8 form (four bytes, big endian) and that form, so that no two inputs run into one.
 * Answers go in by item id, deductions by rule id with their occurrences added up: the order of neither counts.
 */
final class InputsHash {

    private final Sha256 digest = new Sha256();

    private InputsHash() {
    }

    static String of(ScoringModel model, Checklist checklist, Map<String, AnswerData> answers) {
        InputsHash hash = new InputsHash();
        hash.put(model.id());
        hash.put(model.version());
        hash.checklist(checklist);
        new TreeMap<>(answers).values().forEach(hash::answer);
        return hash.digest.hex();
    }

    private void checklist(Checklist checklist) {
        put(checklist.getUrn());
        put(checklist.getVersion());
        put(checklist.getNaPolicy());
        put(checklist.getBonusCap());
        for (GradeBand band : checklist.getBands()) {
            put("band");
            put(band.getId());
            put(band.getLowerBound());
        }
        for (Section section : checklist.getSections()) {
            put("section");
            put(section.getId());
            section.getItems().forEach(this::item);
        }
    }

    private void item(Item item) {
        put("item");
        put(item.getId());
        put(item.getMarks());
        put(item.isVeto());
        put(item.isBonus());
        for (DeductionRule rule : item.getRules()) {
            put("rule");
            put(rule.getId());
            put(rule.getAmount());
            put(rule.getCap());
        }
    }

    private void answer(AnswerData answer) {
        put("answer");
        put(answer.item());
        put(answer.outcome());
        Map<String, Long> counts = new TreeMap<>();
        for (DeductionData deduction : answer.deductions()) {
            counts.merge((deduction.waived() ? "waived " : "counted ") + deduction.rule(),
                    (long) deduction.count(), Long::sum);
        }
        counts.forEach((rule, count) -> {
            put(rule);
            put(count);
        });
    }

    private void put(@Nullable Object value) {
        byte[] form = switch (value) {
            case null -> new byte[0];
            case BigDecimal number -> number.stripTrailingZeros().toPlainString().getBytes(StandardCharsets.UTF_8);
            default -> value.toString().getBytes(StandardCharsets.UTF_8);
        };
        digest.add(ByteBuffer.allocate(Integer.BYTES).putInt(form.length).flip()).add(ByteBuffer.wrap(form));
    }
}
