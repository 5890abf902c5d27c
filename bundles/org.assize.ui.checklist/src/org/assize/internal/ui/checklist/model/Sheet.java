package org.assize.internal.ui.checklist.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assize.checklist.Score;
import org.assize.checklist.SectionScore;
import org.assize.checklist.Texts;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.Section;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.records.Library;
import org.assize.records.Refusal;
import org.assize.records.RefusedException;
import org.assize.records.event.AnswerData;
import org.assize.review.ReviewService;

/**
 * A review as the sheet shows it, taken once; any thread may look at it.
 *
 * @param own whether it is assigned to the reviewer at this desk
 * @param note the overall remark
 * @param grade name of the grade in the user's language; empty when not scorable
 * @param refusals why it cannot be sealed yet
 */
public record Sheet(String review, String caseFile, String checklist, int version, ReviewState state, boolean own,
        String note, Score score, String grade, List<Refusal> refusals, List<SheetSection> sections) {

    /** Reads a review. Not on the UI thread. */
    public static Sheet load(Library library, ReviewService reviews, String id, Locale locale)
            throws RefusedException {
        Checklist checklist = reviews.checklist(library, id);
        Map<String, AnswerData> answers = reviews.answers(library, id).stream()
                .collect(Collectors.toMap(AnswerData::item, Function.identity()));
        Score score = reviews.score(library, id);
        List<SheetSection> sections = new ArrayList<>();
        for (int i = 0; i < checklist.getSections().size(); i++) {
            sections.add(section(checklist.getSections().get(i), score.sections().get(i), answers, locale));
        }
        String grade = checklist.getBands().stream().filter(b -> b.getId().equals(score.grade())).findFirst()
                .map(b -> Texts.of(b.getTitles(), locale)).orElse(score.gradeTitle());
        List<Refusal> refusals = reviews.sealRefusals(library, id);
        return library.read(state -> {
            Review review = state.review(id).orElseThrow();
            String note = review.getNote() == null ? "" : review.getNote();
            return new Sheet(id, review.getCaseFile(), Texts.of(checklist.getTitles(), locale),
                    checklist.getVersion(), review.getState(),
                    review.getReviewer().equals(library.reviewer().id()), note, score, grade, refusals,
                    sections);
        });
    }

    private static SheetSection section(Section section, SectionScore score, Map<String, AnswerData> answers,
            Locale locale) {
        List<SheetItem> items = new ArrayList<>();
        for (int i = 0; i < section.getItems().size(); i++) {
            Item item = section.getItems().get(i);
            List<SheetRule> rules = item.getRules().stream().map(r -> new SheetRule(r.getId(),
                    Texts.of(r.getTitles(), locale), r.getAmount(), r.getCap())).toList();
            List<String> bases = item.getBases().stream().map(b -> "《" + b.getLaw() + "》" + b.getArticle() + "  "
                    + Texts.of(b.getTitles(), locale)).toList();
            items.add(new SheetItem(item.getId(), Texts.of(item.getTitles(), locale),
                    Texts.of(item.getGuidance(), locale), bases, item.isVeto(), item.isBonus(), rules,
                    answers.get(item.getId()), score.items().get(i)));
        }
        return new SheetSection(section.getId(), Texts.of(section.getTitles(), locale), items, score);
    }

    /** All items in order. */
    public List<SheetItem> items() {
        return sections.stream().flatMap(s -> s.items().stream()).toList();
    }

    /** The item of this id. */
    public Optional<SheetItem> item(String id) {
        return items().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** Whether answers can be given: it is the reviewer's own and not closed. */
    public boolean writable() {
        return own && state != ReviewState.SEALED && state != ReviewState.EXCLUDED;
    }

    /** How many answers lack evidence or a record of absence. */
    public long withoutEvidence() {
        return refusals.stream().filter(r -> r.code().endsWith(".no-evidence")).count();
    }

    /** The item that many places after another one; stops at the ends. */
    public Optional<SheetItem> step(String from, int places) {
        List<SheetItem> all = items();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(from)) {
                return Optional.of(all.get(Math.clamp(i + places, 0, all.size() - 1)));
            }
        }
        return all.stream().findFirst();
    }

    /** The next item without an answer after another one, from the beginning again at the end. */
    public Optional<SheetItem> nextOpen(String from) {
        List<SheetItem> all = items();
        int start = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(from)) {
                start = i + 1;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            SheetItem item = all.get((start + i) % all.size());
            if (item.answer() == null) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
