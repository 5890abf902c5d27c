package org.assize.internal.plugins.checks.approval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.internal.plugins.checks.course.Course;
import org.assize.internal.plugins.checks.course.Step;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Gap;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.WrittenDate;
import org.assize.internal.plugins.checks.fact.WrittenDate.Reading;

/** The form on which a decision is proposed and approved: an entry for each level. */
final class ApprovalForm {

    private static final Pattern OF_DECISION = Pattern.compile("处罚|移送|起诉|处理决定");
    private static final Pattern SIGNER = Pattern.compile("(?:承办人|承办民警|办案民警|负责人|审核人|批准人|审批人|签名|签字|局领导)"
            + "(?:\\([^)]{0,8}\\))?:?(?<name>[\\u4e00-\\u9fff]{2,4}(?:、[\\u4e00-\\u9fff]{2,4})*)");

    private final DocumentFacts document;
    private final Map<Level, Entry> entries = new EnumMap<>(Level.class);

    /**
     * An entry of the form.
     *
     * @param title  the name of the entry
     * @param whole  the entry with its name
     * @param dates  the dates in it
     * @param blank  whether nobody has filled in what is printed there for a date
     * @param signed whether a name stands behind the label for one
     */
    record Entry(Level level, Passage title, Passage whole, List<WrittenDate> dates, boolean blank,
            boolean signed) {

        /** {@return the last date written in it} After a blank there is only the date of another entry. */
        Optional<WrittenDate> date() {
            return blank ? Optional.empty() : dates.stream().filter(WrittenDate::isWritten).reduce((a, b) -> b);
        }
    }

    private ApprovalForm(DocumentFacts document) {
        this.document = document;
        List<Passage> titles = new ArrayList<>();
        Map<Passage, Level> levels = new HashMap<>();
        for (Level level : Level.values()) {
            for (Passage title : document.text().findAll(level.title())) {
                if (document.text().compact().gap(title.from()).atLeast(Gap.WIDE)
                        && titles.stream().noneMatch(t -> t.from() < title.to() && title.from() < t.to())) {
                    titles.add(title);
                    levels.put(title, level);
                }
            }
        }
        if (isMachineRead()) {
            unreadTitles(levels).forEach((place, level) -> {
                titles.add(place);
                levels.put(place, level);
            });
        }
        titles.sort(Comparator.comparingInt(Passage::from));
        for (int i = 0; i < titles.size(); i++) {
            int end = i + 1 < titles.size() ? titles.get(i + 1).from() : document.text().length();
            entries.putIfAbsent(levels.get(titles.get(i)), entry(levels.get(titles.get(i)), titles.get(i), end));
        }
    }

    /** Where a machine could not read the title of an entry, it begins at the latest where its signer stands. */
    private Map<Passage, Level> unreadTitles(Map<Passage, Level> read) {
        Map<Passage, Level> unread = new HashMap<>();
        for (Level level : Level.values()) {
            List<Passage> signers = document.text().findAll(level.signer());
            if (!read.containsValue(level) && signers.size() == 1) {
                int at = signers.getFirst().from();
                unread.put(document.text().passage(at, at), level);
            }
        }
        return unread;
    }

    /** {@return the form of the decision: the only one, else the last that names a penalty or the prosecution} */
    static Optional<ApprovalForm> of(CaseFacts facts) {
        List<DocumentFacts> forms = facts.documents().stream().filter(d -> d.type() == DocumentType.APPROVAL).toList();
        return forms.stream().filter(ApprovalForm::isOfDecision).reduce((a, b) -> b)
                .or(() -> forms.size() == 1 ? Optional.of(forms.getFirst()) : Optional.empty())
                .map(ApprovalForm::new).filter(form -> form.entries.size() >= 2);
    }

    private static boolean isOfDecision(DocumentFacts document) {
        String text = document.text().compact().text();
        return OF_DECISION.matcher(text.substring(0, Math.min(60, text.length()))).find()
                || OF_DECISION.matcher(document.document().title()).find();
    }

    private Entry entry(Level level, Passage title, int end) {
        Passage value = document.text().passage(title.to(), Math.max(title.to(), end));
        Matcher signer = SIGNER.matcher(value.text());
        List<WrittenDate> dates = document.datesIn(value);
        boolean blank = !dates.isEmpty() && isBlank(dates.getFirst());
        return new Entry(level, title, document.text().passage(title.from(), Math.max(title.to(), end)), dates, blank,
                signer.find());
    }

    /** A machine may have passed over figures by hand, but not if there is an empty line for them. */
    private boolean isBlank(WrittenDate date) {
        return date.reading() == Reading.BLANK && (!isMachineRead() || document.passage(date).text().contains("_"));
    }

    private boolean isMachineRead() {
        return document.text().passage(0, document.text().length()).isMachineRead();
    }

    /** {@return the document} */
    DocumentFacts document() {
        return document;
    }

    /** {@return the entry of a level, if the form has one} */
    Optional<Entry> entry(Level level) {
        return Optional.ofNullable(entries.get(level));
    }

    /** {@return when a level signed, by the form} */
    Optional<Step> signed(Level level, Optional<Step> upstream) {
        return entry(level).flatMap(Entry::date)
                .flatMap(d -> Course.step(document, d, upstream.map(Step::day).orElse(null)));
    }

    /** {@return the levels of the metadata and of the form of a case, each with when it signed} */
    static Map<Level, Step> steps(Course course, Optional<ApprovalForm> form) {
        Map<Level, Step> steps = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            Optional<Step> upstream = level.upstream(course.facts().caseFile());
            boolean known = form.isPresent() && (!form.get().isMachineRead()
                    || form.get().entry(level).map(Entry::blank).orElse(false));
            form.flatMap(f -> f.signed(level, upstream)).or(() -> known ? Optional.empty() : upstream)
                    .ifPresent(step -> steps.put(level, step));
        }
        return steps;
    }
}
