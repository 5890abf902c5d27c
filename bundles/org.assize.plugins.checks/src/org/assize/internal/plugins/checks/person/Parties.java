package org.assize.internal.plugins.checks.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.IdNumber;
import org.assize.internal.plugins.checks.fact.Likeness;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.Person;
import org.assize.internal.plugins.checks.fact.PersonName;
import org.assize.internal.plugins.checks.fact.Role;
import org.assize.internal.plugins.checks.fact.Signature;

/**
 * The people a case is about. A name that differs in one sign from one that most documents use, and that nobody else in
 * the case bears, is taken for that one: written wrong, or misread.
 */
final class Parties {

    /** A name is established once so many documents use it. */
    private static final int ESTABLISHED = 3;
    private static final int SEVERAL_DIGITS = 4;

    private final CaseFacts facts;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, List<Person>> described = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    /** A name that is probably another's. */
    record Slip(String name, String right, Passage passage, DocumentFacts document) {

        /** The name alone, without the label before it. */
        Passage written() {
            int at = passage.text().lastIndexOf(name);
            return at < 0 ? passage : document.text().passage(passage.from() + at, passage.from() + at + name.length());
        }
    }

    Parties(CaseFacts facts) {
        this.facts = facts;
        for (DocumentFacts document : facts.documents()) {
            document.people().stream().filter(p -> p.name().role().isPartyToCase()).forEach(p -> {
                names.add(p.name().name());
                described.computeIfAbsent(p.name().name(), n -> new ArrayList<>()).add(p);
            });
        }
    }

    /** The names that are probably written wrong, one for each document and name. */
    List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        for (DocumentFacts document : facts.documents()) {
            Map<String, Passage> here = new LinkedHashMap<>();
            document.people().stream().filter(p -> p.name().role().isPartyToCase())
                    .forEach(p -> here.putIfAbsent(p.name().name(), p.name().passage()));
            document.signatures().stream().filter(Parties::isParty).flatMap(s -> s.names().stream())
                    .forEach(n -> here.merge(n.name(), document.fieldOf(n), (a, b) -> b));
            here.forEach((name, passage) -> right(name).ifPresent(right -> slips.add(new Slip(name, right, passage,
                    document))));
        }
        return slips;
    }

    /** All descriptions, each under the right name. */
    List<Described> descriptions() {
        List<Described> all = new ArrayList<>();
        for (DocumentFacts document : facts.documents()) {
            document.people().stream().filter(p -> p.name().role().isPartyToCase()).forEach(p -> all.add(
                    new Described(right(p.name().name()).orElse(p.name().name()), p, document)));
        }
        return all;
    }

    private static boolean isParty(Signature signature) {
        return signature.role().isPartyToCase() || signature.role() == Role.NONE;
    }

    /** The established name of which a name is a slip. */
    private Optional<String> right(String name) {
        int own = uses(name);
        return names.stream().filter(n -> !n.equals(name) && Likeness.differences(n, name) == 1)
                .filter(n -> uses(n) >= ESTABLISHED && uses(n) > 2 * own && !areTwo(name, n)).findFirst();
    }

    /** Two people with like names: each has a number or a day of birth of their own. */
    private boolean areTwo(String a, String b) {
        for (Person one : described.getOrDefault(a, List.of())) {
            for (Person other : described.getOrDefault(b, List.of())) {
                Optional<IdNumber> first = number(one);
                Optional<IdNumber> second = number(other);
                if (first.isPresent() && second.isPresent()) {
                    return first.get().differences(second.get()) > SEVERAL_DIGITS;
                }
                if (!one.sex().isEmpty() && !other.sex().isEmpty() && !one.sex().equals(other.sex())) {
                    return true;
                }
            }
        }
        return false;
    }

    private int uses(String name) {
        return uses.computeIfAbsent(name, n -> (int) facts.documents().stream()
                .filter(d -> d.text().compact().text().contains(n)).count());
    }

    static Optional<IdNumber> number(Person person) {
        Passage passage = person.idNumber();
        return passage == null ? Optional.empty() : IdNumber.of(passage.text());
    }
}
