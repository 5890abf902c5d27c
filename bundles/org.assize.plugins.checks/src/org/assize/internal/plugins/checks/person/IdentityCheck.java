package org.assize.internal.plugins.checks.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.IdNumber;
import org.assize.internal.plugins.checks.fact.Likeness;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.finding.FindingDraft;
import org.assize.internal.plugins.checks.finding.Moments;
import org.assize.internal.plugins.checks.law.Law;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * Finds identity numbers and days of birth that differ from those in the other documents, numbers whose check sign is
 * wrong, and days of birth that contradict the number.
 */
@Component
public final class IdentityCheck implements AuditCheck {

    private static final String NUMBER = "number-mismatch";
    private static final String DATE = "date-mismatch";
    private static final double SURE = 0.95;
    private static final double CHECK_SIGN = 0.85;
    private static final double MACHINE = 0.6;

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.identity", "1", Law.STATE,
                new Wording("身份证号码与出生日期", "Identity numbers and days of birth"),
                new Wording("核对身份证号码、出生日期在各文书中是否一致，校验码是否正确。",
                        "Compares identity numbers and days of birth over all documents and checks the check sign."),
                Set.of(), List.of(
                        new FindingKind(NUMBER, new Wording("号码不一致", "Numbers differ"),
                                Law.sources("decision.content")),
                        new FindingKind(DATE, new Wording("日期不一致", "Dates differ"), Law.sources("decision.content"))));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        Map<String, List<Described>> people = new LinkedHashMap<>();
        new Parties(CaseFacts.of(caseFile)).descriptions()
                .forEach(d -> people.computeIfAbsent(d.name(), n -> new ArrayList<>()).add(d));
        people.forEach((name, described) -> {
            Optional<IdNumber> number = numbers(name, described, findings);
            births(name, described, number, findings);
        });
    }

    private static Optional<IdNumber> numbers(String name, List<Described> described, Findings findings) {
        Function<Described, Optional<IdNumber>> read = d -> Parties.number(d.person());
        Optional<IdNumber> usual = usual(described, read, IdNumber::isValid);
        usual.ifPresent(right -> {
            boolean differs = false;
            for (Described one : described) {
                Optional<IdNumber> other = read.apply(one).filter(n -> !n.equals(right));
                if (other.isPresent() && !(machine(one) && mayBeMisread(other.get(), right))) {
                    differs = true;
                    propose(findings, NUMBER, one, one.person().idNumber(), new Wording(
                            "身份证号码为" + other.get().digits() + "，其他文书为" + right.digits() + "。", name + " has the number "
                                    + other.get().digits() + " here and " + right.digits() + " elsewhere."), SURE);
                }
            }
            Described first = described.stream().filter(d -> read.apply(d).equals(usual)).findFirst().orElseThrow();
            if (!differs && !right.isValid() && !machine(first)) {
                propose(findings, NUMBER, first, first.person().idNumber(), new Wording(
                        name + "的身份证号码" + right.digits() + "校验码不符，号码有误。",
                        "The check sign of " + right.digits() + ", the number of " + name + ", is wrong."), CHECK_SIGN);
            }
        });
        return usual;
    }

    private static void births(String name, List<Described> described, Optional<IdNumber> number, Findings findings) {
        Function<Described, Optional<LocalDate>> read = d -> Optional.ofNullable(d.person().born());
        Optional<LocalDate> byNumber = number.filter(IdNumber::isValid).flatMap(IdNumber::born);
        Optional<LocalDate> usual = usual(described, read, d -> byNumber.filter(d::equals).isPresent());
        usual.ifPresent(right -> described.forEach(one -> read.apply(one).filter(d -> !d.equals(right))
                .filter(d -> !machine(one) || !mayBeMisread(d, right)).ifPresent(other -> propose(findings, DATE, one,
                        one.person().bornAt(), new Wording("出生日期为" + Moments.zh(other) + "，其他文书为" + Moments.zh(right)
                        + "。",
                                name + " was born on " + other + " here and on " + right + " elsewhere."), SURE))));
    }

    /** What most descriptions say; of equally many what is credible by itself; nothing if that does not decide. */
    private static <T> Optional<T> usual(List<Described> described, Function<Described, Optional<T>> read,
            Predicate<T> credible) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        described.forEach(d -> read.apply(d).ifPresent(v -> counts.merge(v, machine(d) ? 2 : 3, Integer::sum)));
        counts.replaceAll((value, count) -> credible.test(value) ? count + 1 : count);
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static void propose(Findings findings, String kind, Described one, @Nullable Passage at,
            Wording said, double sure) {
        findings.propose(FindingDraft.of(kind, one.document().document().path() + "/" + one.name(), said)
                .at(at == null ? one.person().name().passage() : at)
                .by(one.document().day().flatMap(d -> Law.at(d).rule("decision.content")).map(r -> r.sources())
                        .orElse(List.of())).sure(machine(one) ? MACHINE : sure).finish());
    }

    private static boolean machine(Described one) {
        return one.person().name().passage().isMachineRead();
    }

    /** One sign misread gives a wrong check sign; two exchanged signs do not come from reading. */
    private static boolean mayBeMisread(IdNumber read, IdNumber right) {
        return Likeness.confusable(read.digits(), right.digits())
                || read.differences(right) <= 2 && !read.isValid() && !read.isTransposed(right);
    }

    private static boolean mayBeMisread(LocalDate read, LocalDate right) {
        return Likeness.differences(read.toString(), right.toString()) <= 1;
    }
}
