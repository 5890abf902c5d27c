package org.assize.internal.plugins.checks.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assize.check.CheckedCaseFile;
import org.assize.internal.plugins.checks.course.Course;
import org.assize.internal.plugins.checks.course.Ruling;
import org.assize.internal.plugins.checks.course.Step;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Label;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.law.Citation;
import org.assize.internal.plugins.checks.law.Law;
import org.assize.internal.plugins.checks.law.LawText;
import org.assize.internal.plugins.checks.law.Offence;

/**
 * What somebody is charged with by the decision, and which articles the law has for it. The law of the day of the act
 * counts; if it was changed before the decision, that of the decision may be cited too, because the milder one applies.
 */
final class Charge {

    private static final int LONGEST = 400;

    private final Ruling ruling;
    private final LocalDate act;
    private final List<Law> laws;
    private final List<Citation> cited;
    private final List<Offence> offences;

    private Charge(Ruling ruling, LocalDate act, LocalDate decided, List<String> causes, String family) {
        this.ruling = ruling;
        this.act = act;
        Law then = Law.at(act);
        Law later = Law.at(decided);
        boolean changed = !then.text(family).equals(later.text(family));
        this.laws = changed ? List.of(then, later) : List.of(then);
        this.cited = ruling.citations().stream().filter(c -> names(c, family)).toList();
        this.offences = laws.stream().flatMap(law -> law.offences(family).stream())
                .filter(offence -> causes.stream().anyMatch(offence::isFor)).toList();
    }

    /** {@return the charge of a case, if there is a decision and its days are known} */
    static Optional<Charge> of(Course course) {
        Optional<LocalDate> decided = course.decided().map(Step::day);
        Optional<LocalDate> act = decided.flatMap(day -> act(course, day));
        String family = course.facts().isCriminal() ? "刑法" : "治安管理处罚法";
        return course.ruling().filter(r -> act.isPresent())
                .map(r -> new Charge(r, act.get(), decided.get(), causes(course), family));
    }

    /** The day of the act as the facts give it; the day of acceptance where that cannot be. */
    private static Optional<LocalDate> act(Course course, LocalDate decided) {
        LocalDate accepted = course.accepted().map(Step::day).orElse(decided);
        return course.act().map(Step::day).map(
                day -> day.isAfter(accepted) || day.isBefore(accepted.minusDays(LONGEST)) ? accepted : day);
    }

    private static List<String> causes(Course course) {
        CheckedCaseFile caseFile = course.facts().caseFile();
        Stream<String> covers = course.facts().documents(DocumentType.COVER).map(Charge::cause)
                .flatMap(Optional::stream);
        return Stream.concat(Stream.of(caseFile.cause()), caseFile.cause().isBlank() ? covers : Stream.empty())
                .map(cause -> cause.strip().replaceAll("^涉嫌|[案罪]$", "")).filter(c -> !c.isEmpty()).distinct().toList();
    }

    private static Optional<String> cause(DocumentFacts cover) {
        return cover.field(Label.CAUSE).map(field -> field.value().text());
    }

    /** A machine may misread a sign of the name. */
    private static boolean names(Citation citation, String family) {
        return citation.law().endsWith(family) && (family.length() > 2 || citation.law().equals(family));
    }

    Ruling ruling() {
        return ruling;
    }

    /** {@return the day of the act} */
    LocalDate act() {
        return act;
    }

    /**
     * {@return the cited articles that set penalties, by any of the texts that may apply, or that no text has}
     * Where a penalty rests on none of these, whatever is cited for it: it cannot rest on that.
     */
    List<Citation> penal() {
        List<Citation> penal = cited.stream()
                .filter(c -> texts(c).anyMatch(t -> t.isPenal(c.number())) || isBeyond(c)).toList();
        return penal.isEmpty() ? ruling.sentence().map(s -> citedBefore(s.passage())).orElse(penal) : penal;
    }

    /** What is cited in the sentence that sets the penalty; a line may end anywhere in it. */
    private List<Citation> citedBefore(Passage penalty) {
        int start = penalty.in().compact().text().lastIndexOf('。', penalty.from());
        return cited.stream().filter(c -> c.from() > start && c.from() < penalty.from()).toList();
    }

    /** {@return whether no text that may apply has an article} */
    boolean isBeyond(Citation citation) {
        return texts(citation).allMatch(t -> t.isBeyond(citation.number())) && texts(citation).findAny().isPresent();
    }

    /** {@return the articles the table has for the cause} */
    List<Offence> offences() {
        return offences;
    }

    /** {@return those of them that the facts do not contradict} */
    List<Offence> fitting() {
        String facts = ruling.facts().text();
        return offences.stream().filter(o -> !o.isContradicted(facts,
                offences.stream().filter(other -> other.text().equals(o.text())).toList())).toList();
    }

    /** {@return the fitting articles that are cited} */
    List<Offence> citedFitting() {
        return fitting().stream().filter(o -> cited.stream().anyMatch(c -> o.article().agrees(c.number()))).toList();
    }

    private Stream<LawText> texts(Citation citation) {
        return laws.stream().flatMap(law -> law.text(citation.law()).stream()).distinct();
    }
}
