/**
 * The checklist room: the sheet of the open review beside its documents. Gestures become answers through
 * {@link org.assize.internal.ui.checklist.model.Edits}; the desk records them in the background and shows what came of
 * it.
 */
@NullMarked
package org.assize.internal.ui.checklist;

import org.jspecify.annotations.NullMarked;
