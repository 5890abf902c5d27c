package org.assize.internal.ui.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.assize.model.review.RoundState;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.Parts;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Publishes the bulletin; before that shows a draft in the system's PDF viewer. */
final class PublishPage extends StepPage {

    private final Text text;
    private final Button publish;
    private final Button open;
    private String round = "";
    private @Nullable Path published;

    PublishPage(Composite parent, RoundDesk desk) {
        super(parent, desk);
        text = Parts.name(new Text(area(), SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), "round.publish.text");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Composite buttons = row(area(), 4);
        button(buttons, Messages.previewIt, "round.publish.preview", this::preview);
        publish = button(buttons, Messages.publishIt, "round.publish.publish", this::publish);
        open = button(buttons, Messages.openBulletin, "round.publish.open", () -> SavedDocument.launch(published));
        button(buttons, Messages.composeIt, "round.publish.compose", () -> new ComposeWindow(area().getShell(),
                desk().contributed(), desk().library(), round).open());
    }

    private void preview() {
        String id = round;
        Library library = desk().library();
        Background.run(LegacyActionTools.removeMnemonics(Messages.previewIt), area().getDisplay(), monitor -> {
            Path file = Files.createTempFile("assize-bulletin-", ".pdf");
            file.toFile().deleteOnExit();
            return Files.write(file, desk().reports().bulletin(library, id));
        }, SavedDocument::launch);
    }

    private void publish() {
        String id = round;
        desk().run(Messages.publishIt, library -> desk().reports().publish(library, id));
    }

    @Override
    void show(RoundSnapshot shown) {
        round = shown.id();
        publish.setEnabled(shown.state() == RoundState.SELECTED || shown.state() == RoundState.PUBLISHED);
        publish.setText(shown.bulletins().isEmpty() ? Messages.publishIt : Messages.publishAgain);
        open.setEnabled(!shown.bulletins().isEmpty());
        published = shown.bulletins().isEmpty() ? null : shown.bulletins().getLast().file();
        text.setText(shown.bulletins().isEmpty() ? Messages.publishInvitation
                : shown.bulletins().stream().map(b -> NLS.bind(Messages.publishedLine,
                        new Object[] {b.number(), b.file(), b.journalHead()})).collect(Collectors.joining("\n")));
        area().layout(true);
    }

    @Override
    void focus() {
        publish.setFocus();
    }
}
