/** Having p2 change the installation: the only place that talks to it. */
@NullMarked
package org.assize.internal.install.provision;

import org.jspecify.annotations.NullMarked;
