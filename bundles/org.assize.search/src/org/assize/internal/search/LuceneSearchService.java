package org.assize.internal.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.assize.document.TextExtractor;
import org.assize.internal.search.index.IndexStore;
import org.assize.records.Library;
import org.assize.search.SearchException;
import org.assize.search.SearchIndex;
import org.assize.search.SearchService;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shares one open index among all who opened the same library. */
@Component(service = SearchService.class)
public final class LuceneSearchService implements SearchService {

    private static final class Shared {

        private final SearchIndex index;
        private final LibrarySource source;
        private int users;

        Shared(SearchIndex index, LibrarySource source) {
            this.index = index;
            this.source = source;
        }
    }

    private final TextExtractor extractor;
    private final Map<Path, Shared> open = new HashMap<>();

    /** Reads documents with an extractor. */
    @Activate
    public LuceneSearchService(@Reference TextExtractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public synchronized SearchIndex open(Library library) throws SearchException {
        Path path = library.layout().cache().resolve("index");
        Shared shared = open.get(path);
        if (shared == null) {
            shared = create(path, library);
            open.put(path, shared);
        }
        shared.users++;
        return new SharedSearchIndex(shared.index, () -> release(path));
    }

    private Shared create(Path path, Library library) throws SearchException {
        try {
            IndexStore store = new IndexStore(path);
            LibrarySource source = new LibrarySource(library);
            return new Shared(new LuceneSearchIndex(store, source, extractor), source);
        } catch (IOException e) {
            throw new SearchException(NLS.bind(Messages.indexUnreadable, path, e), e);
        }
    }

    private synchronized void release(Path path) {
        Shared shared = open.get(path);
        if (--shared.users == 0) {
            open.remove(path);
            shared.index.close();
            shared.source.close();
        }
    }
}
