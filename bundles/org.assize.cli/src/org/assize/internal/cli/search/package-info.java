/** The commands that search. */
@NullMarked
package org.assize.internal.cli.search;

import org.jspecify.annotations.NullMarked;
