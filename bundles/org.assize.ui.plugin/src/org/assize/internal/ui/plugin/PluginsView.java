package org.assize.internal.ui.plugin;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.assize.install.PluginException;
import org.assize.install.PluginService;
import org.assize.plugin.Containment;
import org.assize.plugin.ContributionState;
import org.assize.plugin.PluginRegistry;
import org.assize.plugin.StartGuard;
import org.assize.ui.Background;
import org.assize.ui.CopiedText;
import org.assize.ui.EmptyNote;
import org.assize.ui.Parts;
import org.assize.ui.PromptBar;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** What is installed beside the product, how it stands with it, and what can be done about it. */
public final class PluginsView extends ViewPart {

    private static final String CONTEXT = "org.assize.ui.plugin.context";
    private static final int WIDE = 2;
    private static final int[] TABLE_TO_DETAILS = {3, 2};

    @Inject
    private PluginService service;
    @Inject
    private PluginRegistry registry;
    @Inject
    private Containment containment;
    @Inject
    private StartGuard guard;

    private RestartBar restart;
    private PromptBar prompt;
    private EmptyNote empty;
    private SashForm halves;
    private PluginTable table;
    private StyledText details;
    private Job reading;

    /** A change of the installation. */
    @FunctionalInterface
    private interface Change {

        void make(String id, IProgressMonitor monitor) throws PluginException;
    }

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        restart = new RestartBar(parent);
        prompt = new PromptBar(parent, "plugins", this::setFocus);
        empty = new EmptyNote(parent, getSite().getWorkbenchWindow());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(empty.parent());
        halves = new SashForm(empty.parent(), SWT.HORIZONTAL);
        table = new PluginTable(halves);
        details = Parts.name(new StyledText(halves, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                "plugins.details");
        details.setMargins(8, 4, 8, 4);
        halves.setWeights(TABLE_TO_DETAILS);
        halves.addListener(SWT.Resize, e -> halves.setOrientation(
                halves.getSize().x > WIDE * halves.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL));
        table.table().addListener(SWT.Selection, e -> showDetails());
        new PluginMenu(getSite(), this::selected).on(table.table());
        keysWhileInTable();
        PackageDrop.on(parent, this::install);
        read(parent);
    }

    /** Space and Delete are keys of the plugins only while these have the focus, not of a button or a text. */
    private void keysWhileInTable() {
        IContextService contexts = getSite().getService(IContextService.class);
        AtomicReference<@Nullable IContextActivation> active = new AtomicReference<>();
        Runnable off = () -> {
            IContextActivation activation = active.getAndSet(null);
            if (activation != null) {
                contexts.deactivateContext(activation);
            }
        };
        table.table().addListener(SWT.FocusIn, e -> {
            off.run();
            active.set(contexts.activateContext(CONTEXT));
        });
        table.table().addListener(SWT.FocusOut, e -> off.run());
        table.table().addListener(SWT.Dispose, e -> off.run());
    }

    private void read(Composite parent) {
        PluginRows rows = new PluginRows(service, registry, containment, guard);
        reading = Background.refresh(parent.getDisplay(), monitor -> rows.read(), this::show);
        Runnable end = containment.subscribe(state -> reading.schedule());
        parent.addListener(SWT.Dispose, e -> {
            end.run();
            reading.cancel();
        });
        reading.schedule();
    }

    private void show(List<PluginRow> rows) {
        if (halves.isDisposed()) {
            return;
        }
        table.show(rows);
        showDetails();
        if (rows.isEmpty()) {
            empty.show(Messages.empty, List.of(
                    new EmptyNote.Offer(Messages.emptyInstall, PluginAction.INSTALL.command())));
        } else {
            boolean appears = !halves.isVisible();
            empty.showView(halves);
            if (appears && getSite().getPage().getActivePart() == this) {
                setFocus();
            }
        }
        boolean waiting = rows.stream().anyMatch(row -> row.state().wantsRestart());
        restart.show(waiting ? Messages.restartChanges : guard.safe() ? Messages.restartSafe : "");
    }

    private void showDetails() {
        PluginRow row = selected();
        Headings.show(details, row == null ? "" : DetailText.of(row));
    }

    /** What is selected. */
    @Nullable PluginRow selected() {
        return table.selected().orElse(null);
    }

    /** Asks for a package and begins to install it. */
    void askForPackage() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setText(Messages.choosePackage);
        dialog.setFilterExtensions(new String[] {"*.zip", "*"});
        dialog.setFilterNames(new String[] {Messages.packageFiles, Messages.allFiles});
        @Nullable String chosen = dialog.open();
        if (chosen != null) {
            install(Path.of(chosen).toUri());
        }
    }

    /** Looks at a package and asks whether to install it. */
    void install(URI source) {
        new PackageInstall(service, getSite().getShell(), this::changed).begin(source);
    }

    /** Enables or disables what is selected. */
    void toggle() {
        table.selected().ifPresent(row -> {
            if (row.enabled()) {
                change(Messages.disabling, row, (id, monitor) -> service.disable(id, monitor));
            } else {
                change(Messages.enabling, row, (id, monitor) -> service.enable(id, monitor));
            }
        });
    }

    /** Lets take part again what was switched off of the selected plugin. */
    void switchOn() {
        table.selected().ifPresent(row -> row.failures().stream().filter(ContributionState::off)
                .forEach(state -> containment.switchOn(state.contribution())));
    }

    /** Asks, and goes back to the version that was there before. */
    void rollBack() {
        table.selected().ifPresent(row -> prompt.confirm(
                NLS.bind(Messages.confirmRollBack, row.title(), row.earlierVersion()),
                () -> change(Messages.rollingBack, row, (id, monitor) -> service.rollBack(id, monitor))));
    }

    /** Asks, and removes. */
    void remove() {
        table.selected().ifPresent(row -> prompt.confirm(NLS.bind(Messages.confirmRemove, row.title()),
                () -> change(Messages.removing, row, (id, monitor) -> service.remove(id, monitor))));
    }

    /** Copies what is said about the selected plugin. */
    void copy() {
        CopiedText.copy(details.getSelectionText().isEmpty() ? details.getText() : details.getSelectionText());
    }

    /** Says something in the status line. */
    void say(String text) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(text);
    }

    private void change(String name, PluginRow row, Change change) {
        Background.run(NLS.bind(name, row.title()), halves.getDisplay(), monitor -> {
            change.make(row.plugin().id(), monitor);
            return row;
        }, done -> changed());
    }

    private void changed() {
        if (!halves.isDisposed()) {
            say("");
            reading.schedule();
        }
    }

    @Override
    public void setFocus() {
        if (halves.isVisible()) {
            table.table().setFocus();
        } else {
            empty.parent().setFocus();
        }
    }
}
