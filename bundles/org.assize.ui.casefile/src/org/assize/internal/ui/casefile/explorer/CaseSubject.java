package org.assize.internal.ui.casefile.explorer;

/** Content of a node, elsewhere than in the explorer, that is about a case file. */
public interface CaseSubject {

    /** Number of the case file. */
    String caseFile();
}
