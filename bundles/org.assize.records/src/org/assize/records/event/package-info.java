/**
 * Everything people do in a library, as immutable records of one sealed interface. An event carries all that is needed
 * to rebuild the state it leads to; its JSON form is the body of a journal entry, so the name and the components of a
 * record are a file format: components may be added, never renamed or removed.
 */
@NullMarked
package org.assize.records.event;

import org.jspecify.annotations.NullMarked;
