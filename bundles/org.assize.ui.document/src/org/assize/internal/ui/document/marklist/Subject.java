package org.assize.internal.ui.document.marklist;

/**
 * What the list is about.
 *
 * @param caseFile number of the case file; empty while nothing is read
 * @param document path of the document being read
 * @param whole    whether the marks of all documents of the case file are listed
 */
record Subject(String caseFile, String document, boolean whole) {

    static final Subject NONE = new Subject("", "", false);

    boolean isNone() {
        return caseFile.isEmpty();
    }

    boolean includes(String path) {
        return whole || document.equals(path);
    }

    Subject whole(boolean all) {
        return new Subject(caseFile, document, all);
    }
}
