package org.assize.internal.ui.document.pages;

import java.util.List;
import java.util.function.BiConsumer;

import org.assize.document.DocumentContents;
import org.assize.document.OutlineEntry;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.CaseDocuments;
import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.jspecify.annotations.Nullable;

/** The documents of the case file, and below the one being read what it says about its own contents. */
final class ContentsTree {

    private final TreeViewer viewer;
    private CaseDocuments documents = new CaseDocuments("", List.of());
    private @Nullable CaseDocument read;
    private DocumentContents contents = DocumentContents.NONE;

    /**
     * Shows nothing yet.
     *
     * @param go hears of the document somebody wants to read, and of the entry within the one being read, or null
     */
    ContentsTree(Composite parent, BiConsumer<CaseDocument, @Nullable OutlineEntry> go) {
        viewer = new TreeViewer(new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL));
        Parts.name(viewer.getTree(), "pages.contents");
        viewer.setUseHashlookup(false);
        viewer.setContentProvider(new Nodes());
        viewer.setLabelProvider(new Names());
        viewer.addOpenListener(e -> {
            Object chosen = ((StructuredSelection) e.getSelection()).getFirstElement();
            if (chosen instanceof CaseDocument document) {
                go.accept(document, null);
            } else if (chosen instanceof OutlineEntry entry && read != null) {
                go.accept(read, entry);
            }
        });
    }

    Tree control() {
        return viewer.getTree();
    }

    /** Shows these documents, and what is in the one being read. */
    void show(CaseDocuments all, @Nullable CaseDocument now, DocumentContents within) {
        documents = all;
        read = now;
        contents = within;
        viewer.setInput(all);
        if (now != null) {
            viewer.setExpandedState(now, true);
            viewer.setSelection(new StructuredSelection(now), true);
        }
    }

    /** What stands below what. */
    private final class Nodes implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return documents.all().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof OutlineEntry entry ? entry.children().toArray()
                    : parent.equals(read) ? contents.outline().toArray() : new Object[0];
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    /** How it is called. */
    private static final class Names extends LabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof OutlineEntry entry
                    ? entry.title() + (entry.page() > 0 ? "  " + entry.page() : "") : ((CaseDocument) element).title();
        }

        @Override
        public @Nullable Image getImage(Object element) {
            return element instanceof CaseDocument ? Icons.DOCUMENT.image() : null;
        }
    }
}
