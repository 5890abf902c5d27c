package org.assize.internal.rcp.settings;

import java.io.IOException;

import org.assize.internal.rcp.Messages;
import org.assize.internal.rcp.settings.LanguageSetting.Language;
import org.assize.ui.Problems;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Changes the language and offers the restart it needs. */
public final class LanguageChange {

    private LanguageChange() {
    }

    /** Stores the language and asks whether to restart; does nothing when it is set already. */
    public static void apply(Shell shell, Language language) {
        LanguageSetting setting = LanguageSetting.ofUser();
        if (setting.get() == language) {
            return;
        }
        try {
            setting.set(language);
        } catch (IOException e) {
            Problems.show(Messages.languageUnwritable, e);
            return;
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.restartTitle,
                Messages.restartQuestion, 0, Messages.restartNow, Messages.restartLater);
        if (answer == 0) {
            shell.getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
        }
    }
}
