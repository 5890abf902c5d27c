package org.assize.internal.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import org.assize.checklist.ChecklistProblem;
import org.assize.checklist.ChecklistProblem.Code;
import org.assize.checklist.ChecklistProblem.Severity;
import org.assize.checklist.Texts;
import org.assize.model.checklist.Text;

/** Collects what is wrong with a checklist, and knows the checks that apply to many kinds of elements. */
final class Problems {

    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final BigDecimal LIMIT = BigDecimal.valueOf(1000);
    private static final int MAX_DECIMALS = 2;

    private final List<ChecklistProblem> found = new ArrayList<>();

    List<ChecklistProblem> found() {
        return List.copyOf(found);
    }

    /** @param arguments {1}, {2}… of the pattern; {0} is the element */
    void error(Code code, String element, String pattern, Object... arguments) {
        add(Severity.ERROR, code, element, pattern, arguments);
    }

    void warning(Code code, String element, String pattern, Object... arguments) {
        add(Severity.WARNING, code, element, pattern, arguments);
    }

    private void add(Severity severity, Code code, String element, String pattern, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = element;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        found.add(new ChecklistProblem(severity, code, element, NLS.bind(pattern, all)));
    }

    /** A title is needed in every language of the product. */
    void titles(String element, List<Text> titles) {
        LANGUAGES.stream().filter(language -> !Texts.has(titles, language))
                .forEach(language -> error(Code.TITLE_MISSING, element, Messages.checkTitleMissing, language));
    }

    /** Guidance is wanted in every language of the product, but its lack harms no score. */
    void guidance(String element, List<Text> guidance) {
        LANGUAGES.stream().filter(language -> !Texts.has(guidance, language))
                .forEach(language -> warning(Code.GUIDANCE_MISSING, element, Messages.checkGuidanceMissing, language));
    }

    /** An id is needed, without control characters and unique among its like; remembers it in {@code seen}. */
    void id(String element, @Nullable String id, Set<String> seen) {
        if (id == null || id.isBlank() || id.chars().anyMatch(Character::isISOControl)) {
            error(Code.ID_MISSING, element, Messages.checkIdMissing);
        } else if (!seen.add(id)) {
            error(Code.DUPLICATE_ID, element, Messages.checkDuplicateId);
        }
    }

    static Set<String> newIds() {
        return new HashSet<>();
    }

    /**
     * Whether a number can be calculated with: present, not negative, at most 1000, at most two decimals. A number such
     * as 1E+999999999 would bring arithmetic to a halt, so nothing may be calculated before this said yes.
     */
    boolean number(String element, @Nullable BigDecimal number) {
        boolean sound = number != null && number.signum() >= 0 && number.compareTo(LIMIT) <= 0
                && number.scale() >= -MAX_DECIMALS - 1 && decimals(number) <= MAX_DECIMALS;
        if (!sound) {
            error(Code.BAD_NUMBER, element, Messages.checkBadNumber, number == null ? "" : number.toString());
        }
        return sound;
    }

    private static int decimals(BigDecimal number) {
        return number.scale() > 50 ? number.scale() : number.stripTrailingZeros().scale();
    }
}
