/**
 * What the rooms that offer contributions of plugins share: telling which are switched off, and waiting for the others
 * so that it can be cancelled.
 */
@NullMarked
package org.assize.ui.contribution;

import org.jspecify.annotations.NullMarked;
