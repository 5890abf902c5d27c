package org.assize.internal.sample.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assize.internal.sample.Dice;
import org.assize.internal.sample.Digits;
import org.assize.internal.sample.Resources;

/** The invented bureau: units with their officers, the legal-affairs brigade and the heads. Immutable. */
public final class Bureau {

    /** Name of the bureau. */
    public static final String NAME = "武澜县公安局";

    private static final int CASES_FOR_TWICE_AS_MANY = 100;

    private final Map<Unit, List<Officer>> officers = new LinkedHashMap<>();
    private final Map<Unit, Officer> probationers = new LinkedHashMap<>();
    private final List<Officer> legal = new ArrayList<>();
    private final List<Officer> chiefs = new ArrayList<>();

    /**
     * The bureau of a department with this seed.
     *
     * @param casesPerMonth how much there is to do; the more, the more officers
     */
    public Bureau(long seed, int casesPerMonth) {
        Dice dice = Dice.of(seed, "bureau");
        People people = new People(dice);
        Numbers numbers = new Numbers(dice);
        for (List<String> row : Resources.rows("world/units.txt")) {
            Unit unit = new Unit(row.get(0), row.get(1), row.get(2), row.get(3));
            List<Officer> staff = new ArrayList<>();
            int usual = Integer.parseInt(row.get(4));
            for (int i = 0; i < usual + usual * casesPerMonth / CASES_FOR_TWICE_AS_MANY; i++) {
                String level = i == 0 ? "高级" : dice.chance(35) ? "中级" : "基本级";
                staff.add(officer(unit, level, people, numbers, dice));
            }
            officers.put(unit, List.copyOf(staff));
            probationers.put(unit, new Officer(numbers.police(), people.name(dice.chance(80)), "", "", unit));
        }
        Unit legalUnit = new Unit("990321080000", "法", "法制大队", "brigade-legal");
        Unit headOffice = new Unit("990321010000", "局", "局领导", "head");
        for (int i = 0; i < 3; i++) {
            legal.add(officer(legalUnit, "高级", people, numbers, dice));
            chiefs.add(officer(headOffice, "高级", people, numbers, dice));
        }
    }

    private static Officer officer(Unit unit, String level, People people, Numbers numbers, Dice dice) {
        return new Officer(numbers.police(), people.name(dice.chance(84)), level, numbers.certificate(), unit);
    }

    /** All handling units. */
    public List<Unit> units() {
        return List.copyOf(officers.keySet());
    }

    /** The head of a unit. */
    public Officer head(Unit unit) {
        return officers.get(unit).getFirst();
    }

    /** The officers of a unit who handle cases. */
    public List<Officer> handlers(Unit unit) {
        List<Officer> staff = officers.get(unit);
        return staff.subList(1, staff.size());
    }

    /** The officer of a unit who has no law-enforcement qualification yet. */
    public Officer probationer(Unit unit) {
        return probationers.get(unit);
    }

    /** Who examines cases for the legal-affairs brigade. */
    public List<Officer> legal() {
        return List.copyOf(legal);
    }

    /** Who approves for the bureau. */
    public List<Officer> chiefs() {
        return List.copyOf(chiefs);
    }

    /** Gives out police and certificate numbers. */
    private static final class Numbers {

        private final Dice dice;
        private int police = 990100;
        private int certificate = 1000;

        Numbers(Dice dice) {
            this.dice = dice;
        }

        String police() {
            police += dice.between(1, 7);
            return Integer.toString(police);
        }

        String certificate() {
            certificate += dice.between(3, 40);
            return "99-" + Digits.of(certificate, 7);
        }
    }
}
