/** The list of marks: what was marked in a document or a case file, by whom, and what became of it. */
@NullMarked
package org.assize.internal.ui.document.marklist;

import org.jspecify.annotations.NullMarked;
