package org.assize.internal.plugins.checks.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * An identity number of 18 signs: region, day of birth, serial number, check sign (GB 11643, ISO 7064 MOD 11-2).
 *
 * @param digits seventeen digits and a digit or X
 */
public record IdNumber(String digits) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /**
     * {@return the number that is written, if it has 18 signs} Letters that machines read for digits count as those.
     */
    public static Optional<IdNumber> of(String written) {
        String digits = written.replaceAll("[OoQ]", "0").replaceAll("[lI]", "1")
                .replace('×', 'X').toUpperCase(Locale.ROOT);
        return digits.matches("[0-9]{17}[0-9X]") ? Optional.of(new IdNumber(digits)) : Optional.empty();
    }

    /** {@return whether the last sign follows from the others} */
    public boolean isValid() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11) == digits.charAt(17);
    }

    /** {@return the day of birth in it, if it is a day} */
    public Optional<LocalDate> born() {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(digits.substring(6, 10)),
                    Integer.parseInt(digits.substring(10, 12)), Integer.parseInt(digits.substring(12, 14))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return 男 or 女} */
    public String sex() {
        return (digits.charAt(16) - '0') % 2 == 1 ? "男" : "女";
    }

    /** {@return how many signs differ} */
    public int differences(IdNumber other) {
        return Likeness.differences(digits, other.digits);
    }

    /** {@return whether two neighbouring signs are exchanged: people do that, machines that read do not} */
    public boolean isTransposed(IdNumber other) {
        for (int i = 0; i + 1 < digits.length(); i++) {
            if (digits.charAt(i) != other.digits.charAt(i)) {
                return differences(other) == 2 && digits.charAt(i) == other.digits.charAt(i + 1)
                        && digits.charAt(i + 1) == other.digits.charAt(i);
            }
        }
        return false;
    }
}
