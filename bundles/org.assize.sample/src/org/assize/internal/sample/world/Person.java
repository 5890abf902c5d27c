package org.assize.internal.sample.world;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;

import org.assize.internal.sample.script.Dates;

/**
 * Somebody who lives in the invented county.
 *
 * @param sex      男 or 女
 * @param idNumber identity number with a valid check digit under a region code that is not in use
 * @param phone    telephone number, middle masked
 * @param origin   registered residence
 */
public record Person(String name, String sex, LocalDate born, String idNumber, String address, String origin,
        String phone, String job, String school) {

    /** How old on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    /** Puts what templates may say about the person under {@code role} and {@code role.…}. */
    public void describe(String role, LocalDate day, Map<String, String> values) {
        values.put(role, name);
        values.put(role + ".sex", sex);
        values.put(role + ".he", sex.equals("男") ? "他" : "她");
        values.put(role + ".spouse", sex.equals("男") ? "妻子" : "丈夫");
        values.put(role + ".age", Integer.toString(ageOn(day)));
        values.put(role + ".born", Dates.day(born));
        values.put(role + ".id", idNumber);
        values.put(role + ".address", address);
        values.put(role + ".origin", origin);
        values.put(role + ".phone", phone);
        values.put(role + ".job", job);
        values.put(role + ".school", school);
        values.put(role + ".mou", name.charAt(0) + "某");
    }
}
