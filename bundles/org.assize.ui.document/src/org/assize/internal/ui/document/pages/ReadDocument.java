package org.assize.internal.ui.document.pages;

import java.util.concurrent.CompletableFuture;

import org.assize.document.DocumentContents;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.CaseDocuments;
import org.assize.internal.ui.document.layout.PagePoint;

/** A document that is being read in an editor; the editor adapts to it. UI thread only. */
public interface ReadDocument {

    /** {@return the document} */
    CaseDocument document();

    /** {@return the documents of its case file, in order} */
    CaseDocuments documents();

    /** {@return the page being read, from 1} */
    int page();

    /** {@return what the document says about its own arrangement} */
    CompletableFuture<DocumentContents> contents();

    /** Goes to a place; where the reader was is remembered. */
    void goTo(PagePoint place);
}
