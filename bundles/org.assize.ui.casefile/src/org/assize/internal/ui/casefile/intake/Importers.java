package org.assize.internal.ui.casefile.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.assize.casefile.CaseFileIntake;
import org.assize.casefile.CaseFileIntake.Importer;
import org.assize.plugin.Containment;
import org.assize.plugin.PluginRegistry;
import org.assize.ui.contribution.Cancellable;
import org.assize.ui.contribution.SwitchedOff;
import org.eclipse.core.runtime.IProgressMonitor;

/** The importers that plugins contribute, as somebody chooses among them. They are asked: not for the UI thread. */
record Importers(CaseFileIntake intake, Containment containment, PluginRegistry plugins) {

    private static final String KIND = "importer";

    /** Those that can be chosen, and those that cannot any more. */
    record Offer(List<Importer> importers, SwitchedOff off) {
    }

    /** In the language of the user, those of the product first. */
    Offer offer() {
        List<Importer> all = intake.importers(Locale.getDefault());
        SwitchedOff off = SwitchedOff.of(KIND, containment, plugins);
        return new Offer(all.stream().filter(i -> !off.contains(i.id())).toList(), off);
    }

    /** The id of the first that recognizes a source; they are waited for until somebody cancels. */
    Optional<String> recognizing(Path source, IProgressMonitor monitor) throws Exception {
        return Cancellable.call(monitor, () -> intake.importerFor(source));
    }
}
