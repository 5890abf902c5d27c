package org.assize.internal.cli.mark;

import java.io.IOException;
import java.util.Optional;

import org.assize.annotation.anchor.MachineReadings;
import org.assize.document.PageText;
import org.assize.internal.cli.Terminal;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedTexts;
import org.assize.records.Library;

/** What machines read on the scans of a library. */
final class MachineTexts implements MachineReadings {

    private final RecognizedTexts texts;
    private final Terminal terminal;

    MachineTexts(Library library, Terminal terminal) {
        texts = RecognizedTexts.in(library.layout().cache());
        this.terminal = terminal;
    }

    @Override
    public Optional<PageText> page(String sha256, int page) {
        try {
            return texts.page(sha256, page).filter(read -> !read.isEmpty()).map(RecognizedPage::toPageText);
        } catch (IOException e) {
            // The page counts as one without text, of which only the picture is compared.
            terminal.message(e.getMessage());
            return Optional.empty();
        }
    }
}
