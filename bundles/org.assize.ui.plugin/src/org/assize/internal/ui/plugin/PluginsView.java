package org.assize.internal.ui.plugin;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.assize.install.PluginService;
import org.assize.plugin.Containment;
import org.assize.plugin.PluginRegistry;
import org.assize.plugin.StartGuard;
import org.assize.ui.Background;
import org.assize.ui.CopiedText;
import org.assize.ui.EmptyNote;
import org.assize.ui.Parts;
import org.assize.ui.PromptBar;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
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
    private PluginChanges changes;
    private EmptyNote empty;
    private SashForm halves;
    private PluginTable table;
    private StyledText details;
    private Job reading;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        restart = new RestartBar(parent);
        changes = new PluginChanges(service, containment, new PromptBar(parent, "plugins", this::setFocus),
                this::changed);
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
        ContextWhileFocused.on(table.table(), getSite().getService(IContextService.class), CONTEXT);
        PackageDrop.on(parent, this::install);
        read(parent);
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

    /** What can be done to plugins that are installed. */
    PluginChanges changes() {
        return changes;
    }

    /** Copies what is said about the selected plugin. */
    void copy() {
        CopiedText.copy(details.getSelectionText().isEmpty() ? details.getText() : details.getSelectionText());
    }

    /** Says something in the status line. */
    void say(String text) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(text);
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
