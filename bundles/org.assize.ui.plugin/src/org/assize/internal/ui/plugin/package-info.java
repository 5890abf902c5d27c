/** The room of plugins: what is installed, who signed it, what failed; installing by dropping a package. */
@NullMarked
package org.assize.internal.ui.plugin;

import org.jspecify.annotations.NullMarked;
