package org.assize.internal.ui.casefile.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.assize.internal.ui.casefile.Messages;
import org.assize.internal.ui.casefile.tree.Node;
import org.assize.internal.ui.casefile.tree.Ranges;
import org.assize.model.review.ReviewState;
import org.junit.jupiter.api.Test;

class CaseTreeTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void groupsByRoundWithTheNewestFirstAndTheRestLast() {
        Catalog catalog = new Catalog(List.of(drawn("1", "2026-10"), drawn("2", "2026-11"),
                entry("3", "城关所", "2026-11")), List.of("2026-11", "2026-10"),
                Map.of("2026-11", "十一月", "2026-10", "十月"));

        Node root = tree(catalog, Grouping.ROUND).root("");

        assertThat(titles(root)).startsWith("十一月", "十月").hasSize(3);
        assertThat(numbers(root.children().getLast())).containsExactly("3");
    }

    @Test
    void groupsByMonthWithTheNewestFirstAndUnknownLast() {
        Catalog catalog = catalog(entry("1", "城关所", "2026-09"), entry("2", "城关所", ""), entry("3", "城关所", "2026-11"));

        Node root = tree(catalog, Grouping.MONTH).root("");

        assertThat(root.children().stream().map(node -> ((Group) node.content()).key()))
                .containsExactly("2026-11", "2026-09", "");
    }

    @Test
    void aCaseFileDrawnInTwoRoundsStandsInBoth() {
        CaseEntry both = new CaseEntry("1", "", "", "", "", 0, List.of(mark("2026-11"), mark("2026-10")));
        Catalog catalog = new Catalog(List.of(both), List.of("2026-11", "2026-10"), Map.of());

        assertThat(tree(catalog, Grouping.ROUND).root("").children()).allSatisfy(
                group -> assertThat(numbers(group)).containsExactly("1"));
    }

    @Test
    void filtersByAllWordsInNumberTitleUnitOrHandler() {
        Catalog catalog = catalog(entry("武公(治)42", "城关所", ""), entry("武公(刑)42", "刑警大队", ""));

        Node root = tree(catalog, Grouping.NONE).root(" 42  刑警 ");

        assertThat(numbers(root)).containsExactly("武公(刑)42");
    }

    @Test
    void saysSoWhenNothingMatches() {
        Node root = tree(catalog(entry("1", "城关所", "")), Grouping.UNIT).root("没有");

        assertThat(root.children()).singleElement().extracting(Node::content).isEqualTo(Messages.noMatches);
    }

    @Test
    void divides100000CaseFilesIntoRanges() {
        List<CaseEntry> many = IntStream.range(0, 100_000).mapToObj(i -> entry("n" + i, "城关所", "")).toList();
        Catalog catalog = new Catalog(many, List.of(), Map.of());

        Node group = tree(catalog, Grouping.UNIT).root("").children().getFirst();

        assertThat(group.childCount()).isEqualTo(100_000 / Ranges.LIMIT).isEqualTo(group.children().size());
        Node last = group.children().getLast();
        assertThat(last.content()).isEqualTo(
                new Ranges.Range(100_000 - Ranges.LIMIT + 1, 100_000, "n" + (100_000 - Ranges.LIMIT), "n99999"));
        assertThat(last.children()).hasSize(Ranges.LIMIT);
    }

    @Test
    void asksForDocumentsOnlyWhenSomebodyLooks() {
        Node root = tree(catalog(entry("1", "城关所", "")), Grouping.NONE).root("");
        Node file = root.children().getFirst();

        assertThat(asked).isEmpty();
        assertThat(file.children()).extracting(Node::content)
                .containsExactly(new DocumentEntry("1", "01.pdf", "封面"));
        assertThat(asked).containsExactly("1");
    }

    @Test
    void aRebuiltTreeHasEqualNodes() {
        Catalog catalog = catalog(entry("1", "城关所", ""));

        Node once = tree(catalog, Grouping.UNIT).root("").children().getFirst().children().getFirst();
        Node again = tree(catalog, Grouping.UNIT).root("").children().getFirst().children().getFirst();
        Node elsewhere = tree(catalog, Grouping.NONE).root("").children().getFirst();

        assertThat(once).isEqualTo(again).hasSameHashCodeAs(again).isNotEqualTo(elsewhere);
    }

    private CaseTree tree(Catalog catalog, Grouping grouping) {
        return new CaseTree(catalog, grouping, number -> {
            asked.add(number);
            return List.of(new DocumentEntry(number, "01.pdf", "封面"));
        });
    }

    private static Catalog catalog(CaseEntry... entries) {
        return new Catalog(List.of(entries), List.of(), Map.of());
    }

    private static CaseEntry entry(String number, String unit, String month) {
        return new CaseEntry(number, "某案", unit, "张某", month, 1, List.of());
    }

    private static CaseEntry drawn(String number, String round) {
        return new CaseEntry(number, "某案", "城关所", "张某", round, 1, List.of(mark(round)));
    }

    private static RoundMark mark(String round) {
        return new RoundMark(round, ReviewState.ASSIGNED, "", null);
    }

    private static List<String> titles(Node root) {
        return root.children().stream().map(node -> ((Group) node.content()).title()).toList();
    }

    private static List<String> numbers(Node parent) {
        return parent.children().stream().map(node -> ((CaseEntry) node.content()).number()).toList();
    }
}
