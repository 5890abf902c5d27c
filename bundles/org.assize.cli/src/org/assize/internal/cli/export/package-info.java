/** Marks for other programs, and from them, on the command line. */
@NullMarked
package org.assize.internal.cli.export;

import org.jspecify.annotations.NullMarked;
