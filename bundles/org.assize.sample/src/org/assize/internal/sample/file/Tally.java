package org.assize.internal.sample.file;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.assize.checklist.ChecklistEntry;
import org.assize.checklist.ChecklistIndex;
import org.assize.sample.SampleSummary;

/** Counts what has been written. */
final class Tally {

    private final Map<String, Integer> grades = new LinkedHashMap<>();
    private int files;
    private int documents;
    private int scans;
    private int defects;
    private int vetoed;

    record Part(int documents, int scans, int defects, String grade, boolean vetoed) {
    }

    /** Starts with the grades of these checklists, all zero. */
    Tally(Collection<ChecklistEntry> checklists) {
        checklists.forEach(entry -> ChecklistIndex.of(entry.checklist()).bands()
                .forEach(band -> grades.putIfAbsent(band.getId(), 0)));
    }

    void add(Part part) {
        files++;
        documents += part.documents();
        scans += part.scans();
        defects += part.defects();
        vetoed += part.vetoed() ? 1 : 0;
        grades.merge(part.grade(), 1, Integer::sum);
    }

    SampleSummary summary() {
        return new SampleSummary(files, documents, scans, defects, Collections.unmodifiableMap(grades), vetoed);
    }
}
