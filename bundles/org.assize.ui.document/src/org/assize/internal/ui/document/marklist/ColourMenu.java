package org.assize.internal.ui.document.marklist;

import org.assize.annotation.MarkStyles;
import org.assize.internal.ui.document.mark.MarkWords;
import org.assize.ui.Ids;
import org.assize.ui.Parts;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The colours that selected marks can be given. */
public final class ColourMenu extends ContributionItem {

    @Override
    public void fill(Menu menu, int index) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window.getActivePage().findView(Ids.MARKS) instanceof MarksView view) {
            int place = index;
            for (String colour : MarkStyles.palette()) {
                MenuItem item = Parts.name(new MenuItem(menu, SWT.PUSH, place++), "marks.colour." + colour);
                item.setText(MarkWords.colour(colour));
                item.setImage(view.desk().patch(colour));
                item.addListener(SWT.Selection, e -> view.desk().recolour(colour));
            }
        }
    }

    @Override
    public boolean isDynamic() {
        return true;
    }
}
