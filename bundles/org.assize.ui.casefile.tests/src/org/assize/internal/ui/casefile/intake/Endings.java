package org.assize.internal.ui.casefile.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.assize.casefile.CaseFileImporter;
import org.assize.casefile.FoundCase;

/** Accepts files by the ending of their name, and finds nothing in them. */
record Endings(String id, String ending) implements CaseFileImporter {

    @Override
    public String title(Locale locale) {
        return "Reads " + ending;
    }

    @Override
    public boolean accepts(Path source) {
        return source.getFileName().toString().endsWith(ending);
    }

    @Override
    public List<FoundCase> find(Path source, Path scratch, BooleanSupplier cancelled) {
        return List.of();
    }
}
