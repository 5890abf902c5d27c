package org.assize.internal.ui.casefile.explorer;

/** What the explorer shows of a document. */
record DocumentEntry(String caseFile, String path, String title) {
}
