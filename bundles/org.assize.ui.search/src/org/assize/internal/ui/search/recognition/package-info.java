/** The command that has scans read by machine in the background. */
@NullMarked
package org.assize.internal.ui.search.recognition;

import org.jspecify.annotations.NullMarked;
