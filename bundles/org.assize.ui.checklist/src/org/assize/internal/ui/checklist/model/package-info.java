/** The review sheet without widgets: what it shows, and what each gesture makes of an answer. */
@NullMarked
package org.assize.internal.ui.checklist.model;

import org.jspecify.annotations.NullMarked;
