/** Commands about plugins. */
@NullMarked
package org.assize.internal.cli.plugin;

import org.jspecify.annotations.NullMarked;
