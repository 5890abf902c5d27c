/**
 * An open library: what was recorded in it and the state that follows. Writing is one path: a {@link
 * org.assize.records.Decision} looks at the state and answers with events or refuses; the events are appended to the
 * journal, acknowledged when they are on disk, and then applied to the {@link org.assize.records.Projection}. Nothing
 * else changes the state.
 */
@NullMarked
package org.assize.records;

import org.jspecify.annotations.NullMarked;
