package org.assize.internal.ui.document.mark.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assize.model.annotation.MarkKind;
import org.jspecify.annotations.Nullable;

/**
 * Which tool is on. Pressed once, a tool is on for one mark; pressed twice, until it is ended; pressed a third time, it
 * is off. Lives in one thread.
 */
public final class ToolChoice {

    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable MarkKind kind;
    private boolean kept;

    /** Calls a listener after each change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** {@return the kind of mark that the next drag or click makes; empty if they only select} */
    public Optional<MarkKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** {@return whether the tool stays on after it has been used} */
    public boolean isKept() {
        return kept;
    }

    /** The key or button of a tool was pressed. */
    public void press(MarkKind pressed) {
        if (kind != pressed) {
            set(pressed, false);
        } else if (kept) {
            end();
        } else {
            set(pressed, true);
        }
    }

    /** Switches a tool on for one mark, whatever was on before. */
    public void once(MarkKind wanted) {
        set(wanted, false);
    }

    /** A mark was made with the tool. */
    public void used() {
        if (!kept) {
            end();
        }
    }

    /** Switches off. */
    public void end() {
        set(null, false);
    }

    private void set(@Nullable MarkKind next, boolean keep) {
        if (kind != next || kept != keep) {
            kind = next;
            kept = keep;
            listeners.forEach(Runnable::run);
        }
    }
}
