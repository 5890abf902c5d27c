package org.assize.internal.cli.search;

import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Terminal;
import org.assize.search.Coverage;
import org.assize.search.Facet;
import org.assize.search.Hit;
import org.assize.search.SearchResult;
import org.eclipse.osgi.util.NLS;

/** Prints results for people. */
final class ResultText {

    private final Terminal terminal;

    ResultText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(SearchResult result) {
        for (Hit hit : result.hits()) {
            String place = NLS.bind(Messages.hitLine, new Object[] {hit.caseFile(), hit.document(), hit.page()});
            terminal.line(hit.recognized() ? place + "  " + Messages.readByMachine : place);
            terminal.line("    " + hit.snippet().replaceAll("\\s*\\R\\s*", " "));
        }
        result.facets().forEach(this::print);
        terminal.line(NLS.bind(Messages.searchDone, result.total(), result.tookMillis()));
        terminal.line(coverage(result.coverage()));
    }

    private void print(Facet facet) {
        terminal.line(FacetNames.label(facet.field()));
        for (Facet.Value value : facet.values()) {
            terminal.line("    " + NLS.bind(Messages.facetLine, new Object[] {
                value.value().isEmpty() ? Messages.notKnown : value.value(), value.pages(), value.caseFiles()}));
        }
    }

    static String coverage(Coverage coverage) {
        return NLS.bind(Messages.coverage, new Object[] {coverage.documents(), coverage.pages(),
            coverage.pagesWithoutText(), coverage.pagesRecognized(), coverage.pagesUncertain(),
            coverage.documentsGarbled(), coverage.documentsPartial(), coverage.documentsFailed(),
            coverage.documentsNotIndexed()});
    }
}
