package org.assize.internal.ui.search.saved;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.assize.internal.ui.search.Messages;
import org.assize.internal.ui.search.query.QueryHistory;
import org.assize.records.Library;
import org.assize.search.SavedSearch;
import org.assize.search.SavedSearches;
import org.assize.search.SearchRequest;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.Problems;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;

/** What can be done with searches that were made before. UI thread only; the library is asked in the background. */
public final class Queries {

    private final Control owner;
    private final LibrarySession session;
    private final QueryHistory history;
    private final Supplier<SearchRequest> current;
    private final Consumer<SearchRequest> run;

    /**
     * Offers nothing yet.
     *
     * @param owner   the control whose window menus and questions belong to
     * @param current what is searched for now
     * @param run     takes a search to run
     */
    public Queries(Control owner, LibrarySession session, QueryHistory history, Supplier<SearchRequest> current,
            Consumer<SearchRequest> run) {
        this.owner = owner;
        this.session = session;
        this.history = history;
        this.current = current;
        this.run = run;
    }

    /** Opens the menu of searches at a place of the display. */
    public void openMenu(int x, int y) {
        Optional<Library> library = session.current();
        Background.read(owner.getDisplay(),
                monitor -> library.map(open -> new SavedSearches(open).list()).orElse(List.of()),
                saved -> openMenu(x, y, saved, library.map(open -> open.reviewer().id()).orElse("")));
    }

    private void openMenu(int x, int y, List<SavedSearch> saved, String self) {
        if (!owner.isDisposed()) {
            new QueryMenu(owner).save(canSave(), this::save).saved(saved, self, this::open, this::delete)
                    .recent(history.list(), run).open(x, y);
        }
    }

    private boolean canSave() {
        return !current.get().query().isBlank() && session.current().filter(open -> !open.readOnly()).isPresent();
    }

    private void open(SavedSearch saved) {
        if (!saved.problem().isEmpty()) {
            Problems.show(saved.name(), saved.problem(), "", "", null);
        }
        run.accept(saved.request());
    }

    /** Asks for a name and keeps what is searched for now. */
    public void save() {
        SearchRequest request = current.get();
        if (!canSave()) {
            return;
        }
        InputDialog question = new InputDialog(owner.getShell(), Messages.savedTitle,
                NLS.bind(Messages.savedQuestion, request.query()), request.query(),
                name -> name.isBlank() ? "" : null);
        if (question.open() == Window.OK) {
            withLibrary(Messages.savedSaving, searches -> searches.save(question.getValue(), request));
        }
    }

    private void delete(SavedSearch saved) {
        withLibrary(Messages.savedDeleting, searches -> searches.delete(saved.name()));
    }

    private void withLibrary(String name, Change change) {
        session.current().ifPresent(library -> Background.run(name, owner.getDisplay(), monitor -> {
            change.apply(new SavedSearches(library));
            return library;
        }, done -> { }));
    }

    /** Something that may be refused. */
    @FunctionalInterface
    private interface Change {

        void apply(SavedSearches searches) throws Exception;
    }
}
