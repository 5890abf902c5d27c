package org.assize.internal.sample.world;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.assize.internal.sample.Dice;
import org.assize.internal.sample.Digits;

/** Makes up people; no name twice from the same instance. */
public final class People {

    /** Region code of all identity numbers: no region has it. */
    public static final String REGION = "990321";

    private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
    private static final String CHECK_DIGITS = "10X98765432";

    private final Dice dice;
    private final Set<String> names = new HashSet<>();

    /** People from this stream. */
    public People(Dice dice) {
        this.dice = dice;
    }

    /** Somebody between two ages on a day. */
    public Person person(boolean man, int youngest, int oldest, LocalDate day) {
        LocalDate born = day.minusYears(dice.between(youngest, oldest)).minusDays(dice.between(1, 360));
        String address = address();
        String county = dice.chance(80) ? "云沧市武澜县" : dice.pick(Words.PLACES.of("county"));
        return new Person(name(man), man ? "男" : "女", born, idNumber(man, born), "武澜县" + address,
                county + (dice.chance(55) ? address : homeVillage()), phone(), dice.pick(Words.PLACES.of("job")),
                dice.pick(Words.PLACES.of("school")));
    }

    /** A name that this instance has not given before. */
    public String name(boolean man) {
        String name;
        do {
            String given = dice.chance(60)
                    ? dice.pick(Words.NAMES.of(man ? "men" : "women"))
                    : dice.pick(Words.NAMES.of(man ? "mix" : "mixWomen"));
            name = dice.pick(Words.NAMES.of("surnames")) + given;
        } while (isKnown(name) || !names.add(name));
        return name;
    }

    /** Whether everybody would think of somebody else. */
    static boolean isKnown(String name) {
        return Words.NAMES.of("known").stream().anyMatch(name::startsWith);
    }

    /** A word of a kind of place. */
    public String place(String kind) {
        return dice.pick(Words.PLACES.of(kind));
    }

    private String address() {
        if (dice.chance(65)) {
            return "城关镇" + place("road") + dice.between(3, 298) + "号" + place("community") + dice.between(1, 18)
                    + "栋" + dice.between(1, 3) + "单元" + dice.between(1, 6) + "0" + dice.between(1, 4) + "室";
        }
        return homeVillage();
    }

    private String homeVillage() {
        return place("town") + place("village") + dice.between(1, 12) + "组" + dice.between(1, 99) + "号";
    }

    private String phone() {
        return "1" + dice.pick(List.of("35", "38", "50", "77", "89")) + "****" + Digits.of(dice.below(10_000), 4);
    }

    private String idNumber(boolean man, LocalDate born) {
        int serial = dice.between(1, 498) * 2 + (man ? 1 : 0);
        return withCheckDigit(REGION + born.toString().replace("-", "") + Digits.of(serial, 3));
    }

    /** Adds the check digit of GB 11643 to seventeen digits. */
    public static String withCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + CHECK_DIGITS.charAt(sum % 11);
    }
}
