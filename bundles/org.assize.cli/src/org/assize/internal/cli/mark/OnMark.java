package org.assize.internal.cli.mark;

import java.util.ArrayList;
import java.util.List;

import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkService;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.annotation.Mark;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.eclipse.osgi.util.NLS;

/** A command about marks that are named by their ids, or by how the ids begin. */
public abstract class OnMark extends InLibrary {

    /** Characters of an id that are printed in a list, and with which it is told from others. */
    static final int SHORTEST = 8;

    protected OnMark(Terminal terminal, Services services) {
        super(terminal, services);
    }

    /**
     * {@return the ids that begin so, in the order given} Those of marks that were taken away or may not be seen, too:
     * what is done with them decides.
     */
    protected final List<String> ids(Library library, List<String> begun) throws RefusedException {
        List<String> ids = new ArrayList<>();
        for (String start : begun) {
            ids.add(id(library, start));
        }
        return ids;
    }

    /** {@return the one id that begins so} */
    protected final String id(Library library, String start) throws RefusedException {
        List<String> found = start.length() < SHORTEST ? List.of() : library.read(state -> state.marks().stream()
                .map(Mark::getId).filter(id -> id.startsWith(start)).sorted().toList());
        if (found.size() > 1) {
            throw new RefusedException("mark.many", start, NLS.bind(Messages.manyMarks, start, found.size()));
        }
        return found.isEmpty() ? start : found.getFirst();
    }

    /** Records edits and tells the ids of the marks they are about. */
    protected final void apply(Library library, List<? extends MarkEdit> edits, String done, List<String> ids)
            throws RefusedException, LibraryException {
        service(MarkService.class).apply(library, edits);
        if (json()) {
            terminal().json(ids);
        } else {
            ids.forEach(id -> terminal().line(NLS.bind(done, id)));
        }
    }
}
