package org.assize.internal.ui.checklist.model;

import java.util.List;

import org.assize.checklist.SectionScore;

/** A section as shown. */
public record SheetSection(String id, String title, List<SheetItem> items, SectionScore score) {
}
