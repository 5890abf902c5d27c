package org.assize.internal.ui.casefile.explorer;

import java.util.List;

import org.assize.ui.CaseFileElement;

/** Content of a node, elsewhere than in the explorer, that is about a case file. */
public interface CaseSubject extends CaseFileElement {

    /** Number of the case file. */
    String caseFile();

    @Override
    default List<String> caseFiles() {
        return List.of(caseFile());
    }
}
