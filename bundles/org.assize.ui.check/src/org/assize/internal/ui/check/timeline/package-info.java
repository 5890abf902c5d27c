/** The timeline: the course of a case as its documents tell it. */
@NullMarked
package org.assize.internal.ui.check.timeline;

import org.jspecify.annotations.NullMarked;
