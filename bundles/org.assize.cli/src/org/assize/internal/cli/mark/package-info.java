/** Marks and standard remarks on the command line. */
@NullMarked
package org.assize.internal.cli.mark;

import org.jspecify.annotations.NullMarked;
