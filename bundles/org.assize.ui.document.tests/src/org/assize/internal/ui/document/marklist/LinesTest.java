package org.assize.internal.ui.document.marklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void eachPageHasAHeadWithTheNumberOfItsMarks() {
        MarkRow first = Rows.row().page(1).make();
        MarkRow second = Rows.row().page(3).make();
        MarkRow third = Rows.row().page(3).make();

        Lines lines = Lines.of(List.of(first, second, third), Grouping.PAGE, false, Set.of());

        assertThat(lines.size()).isEqualTo(5);
        assertThat(lines.get(0)).isInstanceOfSatisfying(Line.Head.class, head -> assertThat(head.count()).isOne());
        assertThat(lines.get(2)).isInstanceOfSatisfying(Line.Head.class, head -> {
            assertThat(head.count()).isEqualTo(2);
            assertThat(head.label()).contains("3");
        });
        assertThat(lines.place(third.id())).isEqualTo(4);
    }

    @Test
    void theSamePageNumberOfTwoDocumentsIsTwoGroups() {
        Lines lines = Lines.of(List.of(Rows.row().make(), Rows.row().document("06.pdf").make()), Grouping.PAGE, true,
                Set.of());

        assertThat(lines.size()).isEqualTo(4);
    }

    @Test
    void aFoldedGroupKeepsItsHeadAndItsNumber() {
        List<MarkRow> rows = List.of(Rows.row().make(), Rows.row().make(), Rows.row().page(2).make());
        String key = Lines.of(rows, Grouping.PAGE, false, Set.of()).get(0).key();

        Lines folded = Lines.of(rows, Grouping.PAGE, false, Set.of(key));

        assertThat(folded.size()).isEqualTo(3);
        assertThat(folded.get(0)).isInstanceOfSatisfying(Line.Head.class, head -> {
            assertThat(head.folded()).isTrue();
            assertThat(head.count()).isEqualTo(2);
        });
        assertThat(folded.place(rows.getFirst().id())).isNegative();
    }

    @Test
    void headsAreNotMarks() {
        MarkRow row = Rows.row().make();
        Lines lines = Lines.of(List.of(row), Grouping.PAGE, false, Set.of());

        assertThat(lines.rows(0, 1, 2)).containsExactly(row);
    }

    @Test
    void noLineStandsBeforeTheFirstAndAfterTheLast() {
        Lines lines = Lines.of(List.of(Rows.row().make()), Grouping.PAGE, false, Set.of());

        assertThat(lines.at(1)).contains(lines.get(1));
        assertThat(lines.at(-1)).isEmpty();
        assertThat(lines.at(2)).isEmpty();
        assertThat(lines.rows(-1, 2)).isEmpty();
        assertThat(Lines.NONE.at(-1)).isEmpty();
        assertThat(Lines.NONE.at(0)).isEmpty();
    }

    @Test
    void whateverTheGroupingEveryMarkStandsInTheListOnce() {
        Random random = new Random(4);
        for (int run = 0; run < 50; run++) {
            List<MarkRow> rows = new ArrayList<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                rows.add(Rows.row().page(1 + random.nextInt(5)).document(random.nextInt(3) + ".pdf")
                        .by("r" + random.nextInt(3), Origin.OTHERS).make());
            }
            for (Grouping grouping : Grouping.values()) {
                Lines lines = Lines.of(rows, grouping, random.nextBoolean(), Set.of());
                List<MarkRow> listed = new ArrayList<>();
                for (int i = 0; i < lines.size(); i++) {
                    assertThat(lines.place(lines.get(i).key())).isEqualTo(i);
                    listed.addAll(lines.rows(i));
                }
                assertThat(listed).containsExactlyInAnyOrderElementsOf(rows);
            }
        }
    }
}
