package org.example.durations;

import java.util.List;
import java.util.Locale;

import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import jakarta.inject.Inject;

/** A table of the units with the time their cases take; Enter opens the slowest one. */
public final class DurationsView extends ViewPart {

    private static final boolean CHINESE = Locale.getDefault().getLanguage().equals("zh");

    @Inject
    private LibrarySession libraries;

    @Inject
    private IEventBroker broker;

    private Table table;
    private Job reading;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        column(CHINESE ? "办案单位" : "Unit", SWT.LEFT, 220);
        column(CHINESE ? "案件数" : "Cases", SWT.RIGHT, 80);
        column(CHINESE ? "中位天数" : "Median days", SWT.RIGHT, 110);
        column(CHINESE ? "最长天数" : "Longest days", SWT.RIGHT, 110);
        column(CHINESE ? "最长的案卷" : "Slowest case file", SWT.LEFT, 260);
        table.addListener(SWT.DefaultSelection, e -> show((UnitDurations) e.item.getData()));
        reading = Background.refresh(table.getDisplay(),
                monitor -> libraries.current().map(library -> library.read(UnitDurations::of)).orElse(List.of()),
                this::fill);
        reading.schedule();
    }

    private void column(String title, int alignment, int width) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(title);
        column.setWidth(width);
    }

    private void fill(List<UnitDurations> units) {
        if (table.isDisposed()) {
            return;
        }
        table.removeAll();
        for (UnitDurations unit : units) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {unit.unit(), Integer.toString(unit.cases()), Long.toString(unit.median()),
                    Long.toString(unit.longest()), unit.slowest()});
            item.setData(unit);
        }
    }

    private void show(UnitDurations unit) {
        if (!unit.document().isEmpty()) {
            broker.post(Topics.SHOW_PAGE, PageTarget.of(unit.slowest(), unit.document(), 1));
        }
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.LIBRARY_OPENED) Library library) {
        refresh();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.LIBRARY_CHANGED) Object change) {
        refresh();
    }

    private void refresh() {
        if (reading != null) {
            reading.schedule();
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
