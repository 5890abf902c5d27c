package org.assize.internal.rcp.welcome;

import org.assize.internal.rcp.Messages;
import org.assize.records.Library;
import org.assize.ui.Parts;
import org.assize.ui.Problems;
import org.assize.ui.Topics;
import org.assize.ui.part.ReadOnlyEditor;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** What stands in the editor area while no library is open. Opening a library closes it. */
public final class WelcomeEditor extends ReadOnlyEditor {

    /** Id of this editor. */
    public static final String ID = "org.assize.rcp.welcome";

    private @Nullable WelcomePage page;

    /** Shows the welcome page of a window. */
    public static void open(IWorkbenchWindow window) {
        try {
            window.getActivePage().openEditor(new WelcomeInput(), ID);
        } catch (PartInitException e) {
            Problems.show(Messages.welcomeHeading, e);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new WelcomePage(parent, getSite().getWorkbenchWindow());
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.LIBRARY_OPENED) Library library) {
        getSite().getPage().closeEditor(this, false);
    }

    @Override
    public void setFocus() {
        if (page != null) {
            page.setFocus();
        }
    }
}
