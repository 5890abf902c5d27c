package org.assize.internal.ui.document;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.assize.annotation.anchor.Paths;
import org.assize.document.DocumentContents;
import org.assize.document.PageText;
import org.assize.internal.ui.document.evidence.Evidence;
import org.assize.internal.ui.document.evidence.EvidenceSpots;
import org.assize.internal.ui.document.find.FindBar;
import org.assize.internal.ui.document.mark.Reading;
import org.assize.internal.ui.document.number.PageNumbers;
import org.assize.internal.ui.document.page.Layer;
import org.assize.internal.ui.document.page.Spot;
import org.assize.internal.ui.document.page.Spots;
import org.assize.internal.ui.document.page.PageCanvas;
import org.assize.internal.ui.document.page.PageObserver;
import org.assize.internal.ui.document.text.MachineTextSession;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.internal.ui.document.text.Selection;
import org.assize.internal.ui.document.text.SelectionModel;
import org.assize.internal.ui.document.text.Words;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.EvidenceData;
import org.assize.search.TextRange;
import org.assize.ui.PageTarget;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** An open document: notices, find bar and pages. UI thread only. */
final class DocumentPane {

    private static final int FLASH_MILLIS = 700;

    private final CaseDocument document;
    private final MachineTextSession session;
    private final Executor ui;
    private final Composite composite;
    private final Spots spots = new Spots();
    private final SelectionModel selection = new SelectionModel();
    private final PageTexts texts;
    private final PageNumbers numbers;
    private final NoticeBar notices;
    private final MachineReadingBar machine;
    private final FindBar find;
    private final PageCanvas canvas;
    private final Targets targets;
    private final EvidenceSpots evidence;

    DocumentPane(Composite parent, CaseDocument document, MachineTextSession session, Consumer<String> status,
            PageObserver observer) {
        this.document = document;
        this.session = session;
        Display display = parent.getDisplay();
        ui = task -> {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        };
        composite = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(composite);
        texts = new PageTexts(session, ui);
        numbers = new PageNumbers(session, texts, ui);
        notices = new NoticeBar(composite);
        machine = new MachineReadingBar(composite);
        canvas = new PageCanvas(composite, session, texts, spots, selection, ui, observer);
        ReadingHabits.apply(canvas);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        find = new FindBar(composite, canvas, spots, selection, texts, ui);
        targets = new Targets(canvas, spots, selection, texts,
                new EarlierPlaces(display, document, session), ui, status);
        evidence = new EvidenceSpots(spots, texts);
        composite.addListener(SWT.Dispose, e -> session.close());
    }

    Composite control() {
        return composite;
    }

    PageCanvas canvas() {
        return canvas;
    }

    /**
     * {@return the open document as far as marking needs it}
     *
     * @param status takes a word to the user
     */
    Reading reading(Consumer<String> status) {
        return new Reading(document, session, canvas, texts, selection, status);
    }

    PageNumbers numbers() {
        return numbers;
    }

    CompletableFuture<DocumentContents> contents() {
        return session.contents();
    }

    FindBar find() {
        return find;
    }

    Targets targets() {
        return targets;
    }

    EvidenceSpots evidence() {
        return evidence;
    }

    CaseDocument document() {
        return document;
    }

    OpenDocument opened() {
        return new OpenDocument(document, session);
    }

    Selection selection() {
        return selection.get();
    }

    /** Shows a warning about the document as a whole. */
    void warn(String sentence) {
        notices.warn(sentence);
    }

    /** Shows what has been noticed by now, and whether a machine read the page being read, which fetches its text. */
    void updateNotices() {
        notices.show(session.notices());
        texts.get(canvas.page(), text -> pageChanged(canvas.page()));
    }

    /** Shows whether a machine read the page now being read, as far as that is known. */
    void pageChanged(int page) {
        machine.show(session.reading(page));
    }

    /** Selects all text of the page being read. */
    void selectPage() {
        texts.get(canvas.page(), text -> selection.select(text.page(), new TextRange(0, text.text().length())));
    }

    /** Hands over the selected text as one would write it; nothing happens without text. */
    void withText(Consumer<String> receiver) {
        Selection selected = selection.get();
        StringBuilder text = new StringBuilder();
        // All pages of a selection have been seen, so their text has arrived.
        for (int page : selected.pages()) {
            PageText known = texts.now(page);
            if (known != null) {
                TextRange range = selected.range(known);
                text.append(text.isEmpty() ? "" : "\n").append(known.text(), range.from(), range.to());
            }
        }
        String flowing = Words.flowing(text.toString());
        if (!flowing.isEmpty()) {
            receiver.accept(flowing);
        }
    }

    /** {@return the page being read, with what is highlighted on it and the text that is selected} */
    PageTarget pointedTo() {
        StringBuilder selected = new StringBuilder();
        withText(selected::append);
        int page = canvas.page();
        List<BoxData> boxes = spots.of(Layer.TARGET, page).stream().flatMap(m -> m.quads().stream())
                .map(Paths::boxOf).toList();
        return PageTarget.of(document.caseFile(), document.path(),
                new AnchorData(document.sha256(), page, boxes, selected.toString(), "", ""));
    }

    /** Hands over what is selected as evidence, once for each page, and lets it flash. */
    void takeEvidence(Consumer<EvidenceData> receiver) {
        Selection selected = selection.get();
        for (int page : selected.pages()) {
            texts.get(page, text -> {
                EvidenceData taken = Evidence.of(document, selected, text, session.geometry(page));
                if (!taken.anchor().boxes().isEmpty()) {
                    flash(Spot.of(page, selected.quads(text)));
                    Evidence.withPicture(taken, session).thenAcceptAsync(receiver, ui);
                }
            });
        }
        selection.clear();
    }

    private void flash(Spot spot) {
        spots.add(Layer.FLASH, List.of(spot));
        composite.getDisplay().timerExec(FLASH_MILLIS, () -> spots.clear(Layer.FLASH));
    }
}
