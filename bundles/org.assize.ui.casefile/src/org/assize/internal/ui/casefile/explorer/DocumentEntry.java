package org.assize.internal.ui.casefile.explorer;

import java.util.List;

import org.assize.ui.CaseFileElement;

/** What the explorer shows of a document. */
record DocumentEntry(String caseFile, String path, String title) implements CaseFileElement {

    @Override
    public List<String> caseFiles() {
        return List.of(caseFile);
    }
}
