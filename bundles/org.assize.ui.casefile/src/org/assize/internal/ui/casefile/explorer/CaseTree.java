package org.assize.internal.ui.casefile.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.assize.internal.ui.casefile.Messages;
import org.assize.internal.ui.casefile.tree.LazyTree;
import org.assize.internal.ui.casefile.tree.Node;
import org.assize.internal.ui.casefile.tree.Ranges;

/** Builds the tree of the explorer: groups, case files, documents. */
final class CaseTree {

    private final Catalog catalog;
    private final Grouping grouping;
    private final Function<String, List<DocumentEntry>> documents;

    /**
     * A tree of a catalog.
     *
     * @param documents gives the documents of a case file; asked when somebody looks at them
     */
    CaseTree(Catalog catalog, Grouping grouping, Function<String, List<DocumentEntry>> documents) {
        this.catalog = catalog;
        this.grouping = grouping;
        this.documents = documents;
    }

    /** The root over the case files that match a filter, or over a word that none does. May run in any thread. */
    Node root(String filter) {
        List<String> words = Arrays.stream(filter.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        List<CaseEntry> matching = words.isEmpty() ? catalog.entries()
                : catalog.entries().stream().filter(entry -> entry.matches(words)).toList();
        if (matching.isEmpty()) {
            return LazyTree.root(1, root -> List.of(Node.leaf("", root, Messages.noMatches)));
        }
        if (grouping == Grouping.NONE) {
            return LazyTree.root(Ranges.count(matching.size()), root -> cases(root, matching));
        }
        Map<String, List<CaseEntry>> groups = new TreeMap<>(grouping.order(catalog));
        for (CaseEntry entry : matching) {
            for (String key : grouping.keys(entry)) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
            }
        }
        return LazyTree.root(groups.size(), root -> groups(root, groups));
    }

    private List<Node> groups(Node root, Map<String, List<CaseEntry>> groups) {
        List<Node> nodes = new ArrayList<>();
        groups.forEach((key, entries) -> nodes.add(new Node("group " + key, root,
                new Group(key, grouping.title(key, catalog), grouping.icon(), entries.size()),
                Ranges.count(entries.size()), group -> cases(group, entries))));
        return nodes;
    }

    private List<Node> cases(Node parent, List<CaseEntry> entries) {
        return Ranges.children(parent, entries, CaseEntry::number, (above, entry) -> new Node(entry.number(), above,
                entry, entry.documents(), this::documents));
    }

    private List<Node> documents(Node caseFile) {
        List<Node> nodes = new ArrayList<>();
        for (DocumentEntry document : documents.apply(((CaseEntry) caseFile.content()).number())) {
            nodes.add(Node.leaf(document.path(), caseFile, document));
        }
        return nodes;
    }
}
