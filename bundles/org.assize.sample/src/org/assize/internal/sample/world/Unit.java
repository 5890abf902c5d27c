package org.assize.internal.sample.world;

/**
 * A handling unit.
 *
 * @param code  code in the upstream system
 * @param sign  sign in case numbers
 * @param name  short name
 * @param kind  what kind of unit: {@code station} or {@code brigade-…}
 */
public record Unit(String code, String sign, String name, String kind) {

    /** Whether it is a police station and not a brigade of the bureau. */
    public boolean station() {
        return kind.equals("station");
    }

    /** Name with the bureau in front. */
    public String fullName() {
        return Bureau.NAME + name;
    }
}
