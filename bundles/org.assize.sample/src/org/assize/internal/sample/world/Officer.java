package org.assize.internal.sample.world;

import java.util.Map;

/**
 * An officer.
 *
 * @param number        police number
 * @param qualification level of the law-enforcement qualification, for example 中级; empty when there is none
 * @param certificate   number of the qualification certificate; empty when there is none
 */
public record Officer(String number, String name, String qualification, String certificate, Unit unit) {

    /** Puts what templates may say about the officer under {@code role} and {@code role.…}. */
    public void describe(String role, Map<String, String> values) {
        values.put(role, name);
        values.put(role + ".number", number);
        values.put(role + ".level", qualification);
        values.put(role + ".certificate", certificate);
    }
}
