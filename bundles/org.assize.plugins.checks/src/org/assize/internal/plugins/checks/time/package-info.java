/** Checks of acts and their times: questioning, inspection, seizure; and the timeline they make. */
@NullMarked
package org.assize.internal.plugins.checks.time;

import org.jspecify.annotations.NullMarked;
