package org.assize.records.event;

/** An officer as named by the metadata of a case file. The number may be empty. */
public record PersonData(String number, String name, String qualification) {
}
