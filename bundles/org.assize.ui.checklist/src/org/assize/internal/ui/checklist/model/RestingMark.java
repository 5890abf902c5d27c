package org.assize.internal.ui.checklist.model;

import org.assize.ui.MarkTarget;

/**
 * A mark that an answer rests on.
 *
 * @param title title of its document
 * @param words what it says or quotes, in one line; may be empty
 */
public record RestingMark(MarkTarget target, String title, String words) {
}
