/** Commands that plugins contribute, and the one of the product that is made the same way. */
@NullMarked
package org.assize.internal.cli.contributed;

import org.jspecify.annotations.NullMarked;
