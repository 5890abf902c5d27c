package org.assize.internal.rcp.welcome;

import java.nio.file.Path;

import org.assize.internal.rcp.Messages;
import org.assize.internal.rcp.settings.LanguageChange;
import org.assize.internal.rcp.settings.LanguageSetting.Language;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.Commands;
import org.assize.ui.Icons;
import org.assize.ui.LibrarySession;
import org.assize.ui.Parts;
import org.assize.ui.Problems;
import org.assize.ui.RecentLibraries;
import org.assize.ui.RecentLibraries.Recent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;

/** The welcome page: what can be started, where one was before, and the four keys worth knowing. */
final class WelcomePage {

    private static final int MARGIN = 32;
    private static final int COLUMN = 340;

    private final IWorkbenchWindow window;
    private final Composite content;
    private @Nullable Link first;

    WelcomePage(Composite parent, IWorkbenchWindow window) {
        this.window = window;
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 8).applyTo(content);
        heading();
        start(column());
        Composite right = column();
        recent(right);
        language(right);
        keys(right);
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, e -> fit(scroll));
        fit(scroll);
    }

    /** Two columns where there is room for them, otherwise one below the other. */
    private void fit(ScrolledComposite scroll) {
        int columns = scroll.getClientArea().width < 2 * COLUMN + 3 * MARGIN ? 1 : 2;
        GridLayout layout = (GridLayout) content.getLayout();
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            for (Control child : content.getChildren()) {
                if (child instanceof Label) {
                    ((GridData) child.getLayoutData()).horizontalSpan = columns;
                }
            }
            content.layout(true, true);
        }
        scroll.setMinSize(content.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    void setFocus() {
        if (first != null) {
            first.setFocus();
        }
    }

    private void heading() {
        Label title = new Label(content, SWT.NONE);
        title.setText(Messages.welcomeHeading);
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        Label text = new Label(content, SWT.WRAP);
        text.setText(Messages.welcomeText);
        GridDataFactory.fillDefaults().span(2, 1).hint(COLUMN, SWT.DEFAULT).grab(true, false).applyTo(text);
    }

    private Composite column() {
        Composite column = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        return column;
    }

    private void start(Composite column) {
        section(column, Messages.welcomeStart);
        first = action(column, Icons.STEP, Messages.sampleTitle, Messages.sampleText, "org.assize.rcp.command.sample");
        action(column, Icons.OPEN, Messages.openTitle, Messages.openText, Commands.OPEN_LIBRARY);
        action(column, Icons.LIBRARY, Messages.createTitle, Messages.createText, Commands.CREATE_LIBRARY);
    }

    private void recent(Composite column) {
        var all = new RecentLibraries().list();
        if (all.isEmpty()) {
            return;
        }
        section(column, Messages.welcomeRecent);
        for (Recent library : all) {
            Link link = link(column, Icons.LIBRARY, library.name(), "welcome.recent");
            link.setToolTipText(library.directory().toString());
            link.addListener(SWT.Selection, e -> open(library));
            describe(column, library.directory().toString());
        }
    }

    private void language(Composite column) {
        section(column, Messages.languageTitle);
        Link link = new Link(column, SWT.NONE);
        link.setText("<a href=\"CHINESE\">中文</a>   <a href=\"ENGLISH\">English</a>");
        link.addListener(SWT.Selection, e -> LanguageChange.apply(link.getShell(), Language.valueOf(e.text)));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(Parts.name(link, "welcome.language"));
    }

    private void keys(Composite column) {
        section(column, Messages.welcomeLearn);
        key(column, "Ctrl+3", Messages.keyQuickAccess);
        key(column, "Ctrl+H", Messages.keySearch);
        key(column, "J  K", Messages.keyItems);
        key(column, "E", Messages.keyEvidence);
    }

    private static void key(Composite column, String key, String text) {
        Label label = new Label(column, SWT.NONE);
        label.setText(key);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        new Label(column, SWT.NONE).setText(text);
    }

    private static void section(Composite column, String title) {
        Label label = new Label(column, SWT.NONE);
        label.setText(title);
        label.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 16).applyTo(label);
    }

    private Link action(Composite column, Icons icon, String title, String text, String command) {
        Link link = link(column, icon, title, command);
        link.addListener(SWT.Selection, e -> Commands.execute(window, command));
        describe(column, text);
        return link;
    }

    private static Link link(Composite column, Icons icon, String title, String id) {
        Label image = new Label(column, SWT.NONE);
        image.setImage(icon.image());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).indent(0, 8).applyTo(image);
        Link link = Parts.name(new Link(column, SWT.NONE), id);
        link.setText("<a>" + title.replace("&", "&&") + "</a>");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(0, 8).applyTo(link);
        return link;
    }

    private static void describe(Composite column, String text) {
        Label label = new Label(column, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).indent(24, 0).hint(COLUMN, SWT.DEFAULT).applyTo(label);
    }

    private void open(Recent library) {
        Path directory = library.directory();
        if (!Library.isLibrary(directory)) {
            new RecentLibraries().remove(directory);
            Problems.show(NLS.bind(Messages.recentGone, library.name()),
                    NLS.bind(Messages.recentGoneReason, directory), "", "", null);
            return;
        }
        LibrarySession session = window.getService(LibrarySession.class);
        Background.run(NLS.bind(Messages.opening, library.name()), content.getDisplay(),
                monitor -> session.open(directory), opened -> { });
    }
}
