package org.assize.internal.ui.document.mark.card;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;

/** Phrases that are used often, and completion of what is being typed on a card. */
public interface CardPhrases {

    /** Nothing to offer. */
    CardPhrases NONE = new CardPhrases() {
    };

    /**
     * Adds a button that offers phrases.
     *
     * @param insert  takes the phrase that was chosen
     * @param written gives what has been written so far
     */
    default void offer(ToolBar bar, Consumer<String> insert, Supplier<String> written) {
    }

    /** Completes what is typed into a field. */
    default void complete(Text field) {
    }

    /** {@return whether a list of phrases is open, which needs the keys now} */
    default boolean isChoosing() {
        return false;
    }
}
