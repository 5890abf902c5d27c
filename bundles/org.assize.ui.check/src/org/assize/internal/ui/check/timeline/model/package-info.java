/** The course of a case as it is drawn, without a screen: lanes, a scale that leaves out idle time, and places. */
@NullMarked
package org.assize.internal.ui.check.timeline.model;

import org.jspecify.annotations.NullMarked;
