package org.assize.internal.ui.search.unsearched;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.assize.internal.ui.search.IndexKeeper;
import org.assize.internal.ui.search.Messages;
import org.assize.records.AtomicFile;
import org.assize.search.SearchIndex;
import org.assize.search.Unsearched;
import org.assize.ui.Background;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/**
 * The list of what a search cannot see: scans without text, pages read by machine with doubt, documents that failed.
 * Whoever has to be able to say "there is none" reads these by eye.
 */
public final class UnsearchedView extends ViewPart {

    @Inject
    private IndexKeeper keeper;

    @Inject
    private IEventBroker broker;

    private Combo kind;
    private Label count;
    private GapTable table;
    private Job reading;
    private Gaps gaps = Gaps.NONE;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(8, 4).applyTo(parent);
        kind = Parts.name(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), "unsearched.kind");
        kind.add(Messages.kindAll);
        for (Unsearched.Kind each : Unsearched.Kind.values()) {
            kind.add(KindLabels.of(each));
        }
        kind.select(0);
        kind.addListener(SWT.Selection, e -> show());
        count = Parts.name(new Label(parent, SWT.NONE), "unsearched.count");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        table = new GapTable(parent, this::open);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table.control());
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action() {

            @Override
            public void run() {
                table.copy();
            }
        });
        reading = Background.refresh(parent.getDisplay(), monitor -> {
            SearchIndex index = keeper.index().orElse(null);
            return index == null ? Gaps.NONE : Gaps.read(index, monitor);
        }, this::show);
        parent.addListener(SWT.Dispose, e -> reading.cancel());
        reading.schedule();
    }

    private void show(Gaps found) {
        if (!kind.isDisposed()) {
            gaps = found;
            show();
        }
    }

    private void show() {
        List<Unsearched> rows = shown();
        table.show(rows);
        String pattern = gaps.complete() ? Messages.gaps : Messages.gapsMore;
        count.setText(rows.isEmpty() ? Messages.noGaps : NLS.bind(pattern, rows.size()));
    }

    private List<Unsearched> shown() {
        int at = kind.getSelectionIndex();
        return gaps.of(at <= 0 ? null : Unsearched.Kind.values()[at - 1]);
    }

    /** {@return what is selected, all that is shown if nothing is} For the commands of the view. */
    public List<Unsearched> selection() {
        List<Unsearched> selected = table.selected().toList();
        return selected.isEmpty() ? shown() : selected;
    }

    private void open(Unsearched gap) {
        broker.post(Topics.SHOW_PAGE, PageTarget.of(gap.caseFile(), gap.document(), Math.max(1, gap.page())));
    }

    /** Asks for a file and writes what is shown into it. */
    void export() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setFileName(Messages.gapsFile);
        dialog.setOverwrite(true);
        @Nullable String chosen = dialog.open();
        if (chosen != null) {
            List<Unsearched> rows = shown();
            Path file = Path.of(chosen);
            Background.run(NLS.bind(Messages.gapsExport, file.getFileName()), kind.getDisplay(), monitor -> {
                AtomicFile.replace(file, Gaps.csv(rows).getBytes(StandardCharsets.UTF_8));
                return file;
            }, written -> count.setText(NLS.bind(Messages.gapsExported, written)));
        }
    }

    @Inject
    @Optional
    void onIndexState(@UIEventTopic(Topics.INDEX_STATE) String state) {
        readAgain();
    }

    @Inject
    @Optional
    void onClosed(@UIEventTopic(Topics.LIBRARY_CLOSED) Object root) {
        readAgain();
    }

    private void readAgain() {
        if (reading != null && !kind.isDisposed()) {
            reading.schedule();
        }
    }

    @Override
    public void setFocus() {
        table.table().setFocus();
    }
}
