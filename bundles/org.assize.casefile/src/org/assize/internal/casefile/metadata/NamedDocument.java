package org.assize.internal.casefile.metadata;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A document as the metadata names it. The path is relative, safe, with / between names. */
public record NamedDocument(String path, String title, String type, @Nullable LocalDate date) {
}
