package org.assize.internal.ui.casefile.intake;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.assize.casefile.CaseFileIntake.Importer;
import org.assize.internal.ui.casefile.Messages;
import org.assize.ui.Background;
import org.assize.ui.Parts;
import org.assize.ui.contribution.NoteLine;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * The choice of an importer, and the question which one recognizes a source. Both are asked in the background, for
 * plugins answer. UI thread only.
 */
final class ImporterChoice {

    /** Nobody is asked about every letter of a path. */
    private static final long TYPING_MILLIS = 250;

    private final Combo combo;
    private final NoteLine off;
    private final BiConsumer<String, Optional<String>> recognized;
    private final Runnable changed;
    private final Job recognition;
    private List<Importer> offered = List.of();
    private boolean known;
    private Answer latest = new Answer("", Optional.empty());
    private volatile String asked = "";

    /** Who recognizes which path. */
    private record Answer(String path, Optional<String> importer) {
    }

    /**
     * Asks for the importers at once.
     *
     * @param page       with three columns, of which the second and the third are taken
     * @param recognized told which importer recognizes a path, if any does; may take long
     * @param changed    called when another one is chosen
     */
    ImporterChoice(Composite page, Importers importers, BiConsumer<String, Optional<String>> recognized,
            Runnable changed) {
        this.recognized = recognized;
        this.changed = changed;
        combo = Parts.name(new Combo(page, SWT.READ_ONLY), "import.importer");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
        combo.add(Messages.importersAsked);
        combo.select(0);
        combo.setEnabled(false);
        combo.addListener(SWT.Selection, e -> changed.run());
        off = new NoteLine(page, "import.importer.off", 3);
        recognition = Background.refresh(page.getDisplay(), monitor -> {
            String path = asked;
            return new Answer(path, importers.recognizing(new File(path).toPath(), monitor));
        }, this::answered);
        page.addDisposeListener(e -> recognition.cancel());
        Background.read(page.getDisplay(), monitor -> importers.offer(), this::show);
    }

    private void show(Importers.Offer offer) {
        if (combo.isDisposed()) {
            return;
        }
        offered = offer.importers();
        known = true;
        combo.setItems(offered.stream().map(i -> NLS.bind(Messages.importerLine, i.title(), i.plugin()))
                .toArray(String[]::new));
        combo.setEnabled(!offered.isEmpty());
        if (offered.isEmpty()) {
            combo.add(Messages.importersNone);
        }
        combo.select(0);
        off.say(offer.off().text());
        changed.run();
        tell();
    }

    /** Asks who recognizes a path, once no other is typed. Nobody waits for the answer about an earlier one. */
    void ask(String path) {
        asked = path;
        recognition.cancel();
        recognition.schedule(TYPING_MILLIS);
    }

    private void answered(Answer answer) {
        if (!combo.isDisposed()) {
            latest = answer;
            tell();
        }
    }

    /** An answer that comes before the importers are known is kept: until then there is none to choose. */
    private void tell() {
        if (known && !asked.isEmpty() && latest.path().equals(asked)) {
            latest.importer().ifPresent(this::select);
            recognized.accept(latest.path(), latest.importer());
        }
    }

    private void select(String id) {
        for (int i = 0; i < offered.size(); i++) {
            if (offered.get(i).id().equals(id)) {
                combo.select(i);
            }
        }
    }

    /** The one chosen; null while there is none. */
    @Nullable
    Importer chosen() {
        int index = combo.getSelectionIndex();
        return index >= 0 && index < offered.size() ? offered.get(index) : null;
    }
}
