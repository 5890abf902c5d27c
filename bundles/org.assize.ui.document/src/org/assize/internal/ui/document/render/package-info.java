/**
 * Pictures of pages: which are wanted, which are held, which were dropped. UI thread only unless a class says
 * otherwise.
 */
@NullMarked
package org.assize.internal.ui.document.render;

import org.jspecify.annotations.NullMarked;
