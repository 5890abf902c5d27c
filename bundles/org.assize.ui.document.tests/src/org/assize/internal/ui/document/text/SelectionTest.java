package org.assize.internal.ui.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.document.PageText;
import org.assize.internal.ui.document.render.FakeSession;
import org.assize.search.TextRange;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final FakeSession session = new FakeSession("一二三\n四五六", "七八九", "");
    private final SelectionModel model = new SelectionModel();

    @Test
    void aDragBackwardsSelectsTheSameAsForwards() {
        model.start(new TextPoint(1, 5));
        model.extend(new TextPoint(1, 1));

        assertThat(model.get()).isEqualTo(Selection.Text.between(new TextPoint(1, 1), new TextPoint(1, 5)));
        assertThat(model.get().quads(page(1))).hasSize(2);
    }

    @Test
    void aSelectionOverPagesHasAPartOnEach() {
        model.start(new TextPoint(1, 4));
        model.extend(new TextPoint(2, 2));

        assertThat(model.get().pages()).containsExactly(1, 2);
        assertThat(model.get().range(page(1))).isEqualTo(new TextRange(4, 7));
        assertThat(model.get().range(page(2))).isEqualTo(new TextRange(0, 2));
        assertThat(model.get().range(page(3))).isEqualTo(new TextRange(0, 0));
    }

    @Test
    void aClickSelectsNothing() {
        model.start(new TextPoint(1, 2));
        model.extend(new TextPoint(1, 2));

        assertThat(model.get().isEmpty()).isTrue();
    }

    @Test
    void theEndOfASelectionMovesByCharactersAndLines() {
        model.select(1, new TextRange(1, 2));
        model.moveEnd(page(1), 1, false);
        assertThat(model.get().range(page(1))).isEqualTo(new TextRange(1, 3));
        model.moveEnd(page(1), 1, true);
        assertThat(model.get().range(page(1))).isEqualTo(new TextRange(1, 7));
        model.moveEnd(page(1), 1, false);
        assertThat(model.get().range(page(1))).isEqualTo(new TextRange(1, 7));
        model.moveEnd(page(1), -1, true);
        assertThat(model.get().range(page(1))).isEqualTo(new TextRange(1, 3));
        model.moveEnd(page(1), -1, false);
        model.moveEnd(page(1), -1, false);
        assertThat(model.get().range(page(1))).isEqualTo(new TextRange(1, 2));
    }

    @Test
    void aBoxCoversTheCharactersWhoseMiddleIsInIt() {
        model.box(1, 31, 715, 9, 699, 4);

        assertThat(model.get().range(page(1))).isEqualTo(new TextRange(1, 3));
        assertThat(model.get().quads(page(1))).singleElement()
                .satisfies(q -> assertThat(q.bounds().getWidth()).isEqualTo(22));
        assertThat(model.get().quads(page(2))).isEmpty();
    }

    @Test
    void aBoxWithoutTextIsABoxAllTheSame() {
        model.box(3, 0, 0, 100, 50, 4);

        assertThat(model.get().range(page(3))).isEqualTo(new TextRange(0, 0));
        assertThat(model.get().quads(page(3))).hasSize(1);
    }

    @Test
    void aBoxThatIsHardlyOneIsNone() {
        model.box(1, 10, 10, 12, 300, 4);

        assertThat(model.get()).isEqualTo(Selection.NONE);
    }

    private PageText page(int page) {
        return session.page(page);
    }
}
