package org.assize.internal.sample.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assize.internal.sample.Dice;
import org.assize.internal.sample.Resources;
import org.assize.internal.sample.world.Bureau;
import org.assize.internal.sample.world.Officer;
import org.assize.internal.sample.world.People;
import org.assize.internal.sample.world.Person;

/** Who takes part in a case: people by their roles in the story, and the officers. */
public record Cast(Map<String, Person> people, Officer handler, Officer coHandler, Officer head, Officer legal,
        Officer chief, Map<String, String> places) {

    private static final List<String> PLACES = List.of("road", "road2", "community", "village", "shop", "market",
            "employer", "hospital", "hotel", "restaurant", "teahouse");

    /** Casts the story of a case that a pair of officers handles. */
    static Cast of(CaseCourse course, List<Officer> pair, Bureau bureau) {
        Dice dice = course.dice();
        LocalDate day = course.times().day("incident");
        People people = new People(dice);
        Map<String, Person> roles = new LinkedHashMap<>();
        for (String role : (course.outline().story().head("people") + " observer:any:30-62").split(" ")) {
            List<String> parts = Resources.split(role, ":");
            List<String> ages = Resources.split(parts.get(2), "-");
            boolean man = parts.get(1).equals("m") || parts.get(1).equals("any") && dice.chance(70);
            roles.put(parts.get(0),
                    people.person(man, Integer.parseInt(ages.get(0)), Integer.parseInt(ages.get(1)), day));
        }
        Map<String, String> places = new LinkedHashMap<>();
        for (String place : PLACES) {
            places.put(place, people.place(place.replace("2", "")));
        }
        return new Cast(roles, pair.get(0), pair.get(1), bureau.head(course.outline().unit()),
                dice.pick(bureau.legal()), dice.pick(bureau.chiefs()), places);
    }

    /** The same with another co-handler. */
    Cast coHandledBy(Officer officer) {
        return new Cast(people, handler, officer, head, legal, chief, places);
    }

    /** The same, with the handler also examining the case for the legal department. */
    Cast examinedByHandler() {
        return new Cast(people, handler, coHandler, head, handler, chief, places);
    }

    /** Puts everybody among the values of templates. */
    void describe(LocalDate day, Map<String, String> values) {
        values.putAll(places);
        people.forEach((role, person) -> person.describe(role, day, values));
        handler.describe("o1", values);
        coHandler.describe("o2", values);
        head.describe("head", values);
        legal.describe("legal", values);
        chief.describe("chief", values);
    }
}
