package org.assize.records.event;

/** A named value of the upstream system. */
public record PropertyData(String name, String value) {
}
