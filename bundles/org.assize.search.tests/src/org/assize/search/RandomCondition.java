package org.assize.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

import org.assize.internal.search.fold.FoldedText;
import org.assize.search.SimpleMatcher.Span;
import org.assize.search.SimpleMatcher.Step;

/** Makes up queries of every kind, most of them with something of a page, together with what they mean. */
final class RandomCondition {

    /** A query and whether it finds a page. */
    record Condition(String query, Meaning meaning) {
    }

    interface Meaning {

        boolean isOn(SimpleMatcher page);
    }

    /** A text of a query and where it stands on a page. */
    private record Operand(String query, Places places) {
    }

    private interface Places {

        List<Span> on(SimpleMatcher page);
    }

    private final Random random;
    private final List<String> pages;

    RandomCondition(long seed, List<String> pages) {
        random = new Random(seed);
        this.pages = pages;
    }

    Condition wildcard() {
        String pattern = pattern(part(2, 6));
        List<Step> meaning = SimpleMatcher.wildcard(pattern);
        return new Condition(pattern, page -> page.contains(meaning));
    }

    Condition fuzzy() {
        Operand operand = fuzzyOperand();
        return new Condition(operand.query(), page -> !operand.places().on(page).isEmpty());
    }

    Condition near() {
        List<Operand> operands = new ArrayList<>(List.of(operand()));
        List<Integer> distances = new ArrayList<>();
        List<Boolean> ordered = new ArrayList<>();
        StringBuilder query = new StringBuilder(operands.get(0).query());
        for (int i = random.nextInt(3) == 0 ? 2 : 1; i > 0; i--) {
            distances.add(random.nextInt(12));
            ordered.add(random.nextBoolean());
            operands.add(operand());
            query.append(ordered.getLast() ? " pre/" : " w/").append(distances.getLast()).append(' ')
                    .append(operands.getLast().query());
        }
        return new Condition(query.toString(), page -> {
            List<List<Span>> places = operands.stream().map(operand -> operand.places().on(page)).toList();
            return page.near(places, distances, ordered);
        });
    }

    Condition regex() {
        StringBuilder query = new StringBuilder();
        List<Step> meaning = new ArrayList<>();
        part(2, 6).codePoints().forEach(c -> addStep(c, query, meaning));
        // What may be nothing at all is refused.
        part(1, 2).codePoints().forEach(c -> {
            query.appendCodePoint(c);
            meaning.add(Step.one(c));
        });
        return new Condition("/" + query + "/", page -> page.contains(meaning));
    }

    private void addStep(int c, StringBuilder query, List<Step> meaning) {
        String sign = Character.toString(c);
        int other = part(1, 1).codePointAt(0);
        int many = Integer.MAX_VALUE;
        record Form(String query, IntPredicate accepts) {
        }
        List<Form> forms = List.of(new Form(sign, is -> is == c), new Form(sign, is -> is == c),
                new Form("(" + sign + "|" + Character.toString(other) + ")", is -> is == c || is == other),
                new Form("[" + sign + Character.toString(other) + "]", is -> is == c || is == other),
                new Form("[^" + Character.toString(other) + "]", is -> is != other && is != SimpleMatcher.FREE),
                new Form(".", is -> is != SimpleMatcher.FREE), new Form("\\d", is -> is >= '0' && is <= '9'),
                new Form("\\s", is -> is <= SimpleMatcher.FREE));
        Form form = forms.get(random.nextInt(forms.size()));
        Step step = List.of(new Step(form.accepts(), 1, 1), new Step(form.accepts(), 1, 1),
                new Step(form.accepts(), 0, 1), new Step(form.accepts(), 1, many), new Step(form.accepts(), 0, many),
                new Step(form.accepts(), 1, 3)).get(random.nextInt(6));
        query.append(form.query()).append(step.max() == 1 ? step.min() == 0 ? "?" : ""
                : step.max() == 3 ? "{1,3}" : step.min() == 0 ? "*" : "+");
        meaning.add(step);
    }

    /** Two or three conditions of any kind, joined or excluded. */
    Condition joined() {
        Condition one = any();
        Condition other = any();
        return switch (random.nextInt(4)) {
            case 0 -> new Condition(one.query() + " " + other.query(),
                    page -> one.meaning().isOn(page) && other.meaning().isOn(page));
            case 1 -> new Condition(one.query() + " OR " + other.query(),
                    page -> one.meaning().isOn(page) || other.meaning().isOn(page));
            case 2 -> new Condition(one.query() + " -" + other.query(),
                    page -> one.meaning().isOn(page) && !other.meaning().isOn(page));
            default -> new Condition("-(" + one.query() + " OR " + other.query() + ")",
                    page -> !one.meaning().isOn(page) && !other.meaning().isOn(page));
        };
    }

    private Condition any() {
        return switch (random.nextInt(5)) {
            case 0 -> wildcard();
            case 1 -> fuzzy();
            case 2 -> near();
            case 3 -> regex();
            default -> phrase();
        };
    }

    private Condition phrase() {
        Operand operand = phraseOperand();
        return new Condition(operand.query(), page -> !operand.places().on(page).isEmpty());
    }

    private Operand operand() {
        return switch (random.nextInt(8)) {
            case 0 -> fuzzyOperand();
            case 1 -> wildcardOperand();
            case 2 -> either(phraseOperand(), random.nextBoolean() ? wildcardOperand() : phraseOperand());
            default -> phraseOperand();
        };
    }

    private static Operand either(Operand one, Operand other) {
        return new Operand("(" + one.query() + " OR " + other.query() + ")", page -> {
            List<Span> both = new ArrayList<>(one.places().on(page));
            both.addAll(other.places().on(page));
            return both;
        });
    }

    private Operand phraseOperand() {
        String text = part(1, 3);
        List<Step> meaning = SimpleMatcher.phrase(text);
        return new Operand('"' + text + '"', page -> page.all(meaning));
    }

    private Operand wildcardOperand() {
        String pattern = pattern(part(2, 4));
        List<Step> meaning = SimpleMatcher.wildcard(pattern);
        return new Operand(pattern, page -> page.all(meaning));
    }

    private Operand fuzzyOperand() {
        int errors = 1 + random.nextInt(2);
        StringBuilder text = new StringBuilder(part(2 * errors + 1, 2 * errors + 4));
        int change = random.nextInt(text.length());
        text.setCharAt(change, Character.isSurrogate(text.charAt(change)) ? text.charAt(change) : '某');
        return new Operand('"' + text.toString() + "\"~" + errors, page -> page.fuzzy(text.toString(), errors));
    }

    /** Opens some places of a text, never all. */
    private String pattern(String text) {
        int[] signs = text.codePoints().toArray();
        int kept = random.nextInt(signs.length);
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < signs.length; i++) {
            int what = i == kept || !Character.isLetterOrDigit(signs[i]) ? 2 : random.nextInt(5);
            pattern.append(what == 0 ? "?" : what == 1 ? "*" : Character.toString(signs[i]));
        }
        return pattern.indexOf("?") < 0 && pattern.indexOf("*") < 0 ? pattern + "?" : pattern.toString();
    }

    /** A part of a folded page, letters and digits only, of so many characters if the page has them in a row. */
    private String part(int shortest, int longest) {
        while (true) {
            int[] page = FoldedText.of(pages.get(random.nextInt(pages.size()))).toString().codePoints().toArray();
            int length = shortest + random.nextInt(longest - shortest + 1);
            int from = page.length < length ? -1 : random.nextInt(page.length - length + 1);
            if (from >= 0 && new String(page, from, length).codePoints().allMatch(Character::isLetterOrDigit)) {
                return new String(page, from, length);
            }
        }
    }
}
