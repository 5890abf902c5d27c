package org.assize.annotation;

import java.util.List;
import java.util.Optional;

import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;

/** Reads and changes the marks in the documents of a library. Safe in any thread; never call it on the UI thread. */
public interface MarkService {

    /**
     * The marks in the documents of a case file that the reviewer of the library may see, in reading order: by
     * document, page and place. Whoever still reviews a case file does not see the marks of those who review it in the
     * same round, so that nobody's judgment leans on another's.
     */
    List<MarkSnapshot> marks(Library library, String caseFile);

    /** {@return the mark with this id; empty if there is none, it was taken away or may not be seen} */
    Optional<MarkSnapshot> mark(Library library, String id);

    /** {@return the visible marks an answer rests on, in reading order} Empty when there is no such review. */
    List<MarkSnapshot> marksOf(Library library, AnswerRef answer);

    /**
     * Records changes as one: all or none. When this returns they are on disk.
     *
     * @return the edits that take the changes back, in the order in which they must be applied
     * @throws RefusedException when a mark is another reviewer's, does not exist or has no place on a page, or the case
     *                          file has no such document; nothing is recorded then
     */
    List<MarkEdit> apply(Library library, List<? extends MarkEdit> edits) throws RefusedException, LibraryException;
}
