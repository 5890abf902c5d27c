package org.assize.annotation;

import java.util.List;

import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;

/**
 * Standard remarks (常用评语): those the reviewer of a library keeps in it and those that plug-ins bring through the
 * extension point {@code org.assize.remarks}. Safe in any thread; never call it on the UI thread, since counting uses
 * looks at all marks and answers of the reviewer.
 */
public interface StandardRemarks {

    /**
     * The remarks that contain a text, whatever its case and width; those that begin with it first, then by use, then
     * the reviewer's own, in the order they were saved or brought.
     *
     * @param text what somebody has begun to write; empty for all
     */
    List<StandardRemark> remarks(Library library, String text);

    /** {@return the words of all remarks, those used most often first} */
    default List<String> texts(Library library) {
        return remarks(library, "").stream().map(StandardRemark::text).toList();
    }

    /**
     * Keeps a remark for the reviewer of the library. One that is kept already stays.
     *
     * @return the remark as it is kept: in one line, without space around it
     * @throws RefusedException when it is empty or longer than {@link MarkLimits#REMARK}
     */
    String save(Library library, String text) throws RefusedException, LibraryException;

    /**
     * No longer keeps a remark.
     *
     * @throws RefusedException when the reviewer does not keep it
     */
    void delete(Library library, String text) throws RefusedException, LibraryException;

    /** {@return what could not be used of what plug-ins bring, naming plug-in and reason} Empty when all is well. */
    List<String> faults();
}
