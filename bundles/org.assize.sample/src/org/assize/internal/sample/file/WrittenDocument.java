package org.assize.internal.sample.file;

import java.time.LocalDate;

/** A document of a case file as its metadata lists it. */
record WrittenDocument(String path, String title, String type, LocalDate date, int pages) {
}
