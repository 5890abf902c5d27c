/** The invented county: its bureau, units, officers, and the people who live there. */
@NullMarked
package org.assize.internal.sample.world;

import org.jspecify.annotations.NullMarked;
