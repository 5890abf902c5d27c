/** Bringing a package completely into a folder of ours, whatever it is and wherever it comes from. */
@NullMarked
package org.assize.internal.install.fetch;

import org.jspecify.annotations.NullMarked;
