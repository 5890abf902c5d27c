/** What a p2 repository says about itself, read without p2, before p2 is allowed to read it. */
@NullMarked
package org.assize.internal.install.metadata;

import org.jspecify.annotations.NullMarked;
