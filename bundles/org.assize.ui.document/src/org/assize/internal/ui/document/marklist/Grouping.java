package org.assize.internal.ui.document.marklist;

import org.eclipse.osgi.util.NLS;

/** Under what the marks of a list stand together. */
enum Grouping {

    PAGE, DOCUMENT, AUTHOR, NONE;

    /** {@return what tells the group of a mark from others} */
    String key(MarkRow row) {
        return switch (this) {
            case PAGE -> row.data().document() + '\n' + row.mark().page();
            case DOCUMENT -> row.data().document();
            case AUTHOR -> row.mark().author();
            case NONE -> "";
        };
    }

    /** {@return what the group of a mark is called} */
    String label(MarkRow row, boolean wholeCaseFile) {
        return switch (this) {
            case PAGE -> wholeCaseFile ? NLS.bind(Messages.pageOfDocument, row.mark().page(), row.title())
                    : NLS.bind(Messages.page, row.mark().page());
            case DOCUMENT -> row.title();
            case AUTHOR -> MarkLabels.author(row);
            case NONE -> "";
        };
    }

    String label() {
        return switch (this) {
            case PAGE -> Messages.groupByPage;
            case DOCUMENT -> Messages.groupByDocument;
            case AUTHOR -> Messages.groupByAuthor;
            case NONE -> Messages.groupByNothing;
        };
    }
}
