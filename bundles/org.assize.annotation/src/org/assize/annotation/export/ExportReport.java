package org.assize.annotation.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written.
 *
 * @param file    the file
 * @param marks   marks in it
 * @param replies replies in it
 * @param notices what the user should know, in the user's language: marks left out and why, what was repaired, what a
 *                signature says about it
 */
public record ExportReport(Path file, int marks, int replies, List<String> notices) {

    public ExportReport {
        notices = List.copyOf(notices);
    }
}
