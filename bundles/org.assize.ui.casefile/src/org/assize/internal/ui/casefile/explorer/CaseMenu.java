package org.assize.internal.ui.casefile.explorer;

import java.util.function.Consumer;

import org.assize.internal.ui.casefile.Messages;
import org.assize.internal.ui.casefile.tree.LazyTree;
import org.assize.internal.ui.casefile.tree.Node;
import org.assize.ui.CopiedText;
import org.assize.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.jspecify.annotations.Nullable;

/** The context menu of the explorer; other rooms may add to it. */
final class CaseMenu {

    private final LazyTree tree;
    private final Consumer<Node> open;

    CaseMenu(LazyTree tree, IWorkbenchPartSite site, Consumer<Node> open) {
        this.tree = tree;
        this.open = open;
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        Tree control = tree.viewer().getTree();
        control.setMenu(menu.createContextMenu(control));
        site.registerContextMenu(menu, tree.viewer());
    }

    private void fill(IMenuManager menu) {
        tree.selected().ifPresent(node -> {
            menu.add(action(Messages.open, Icons.OPEN.descriptor(), () -> open.accept(node)));
            if (node.content() instanceof CaseEntry entry) {
                menu.add(action(Messages.copyNumber, null, () -> CopiedText.copy(entry.number())));
            }
        });
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static Action action(String label, @Nullable ImageDescriptor image, Runnable work) {
        return new Action(label, image) {

            @Override
            public void run() {
                work.run();
            }
        };
    }
}
