package org.assize.internal.annotation.export;

import org.assize.annotation.MarkSnapshot;

/**
 * A mark with the words that other programs show for it.
 *
 * @param mark    the mark
 * @param subject what kind of mark it is
 * @param word    what a stamp says; empty for other marks
 */
public record WrittenMark(MarkSnapshot mark, String subject, String word) {
}
