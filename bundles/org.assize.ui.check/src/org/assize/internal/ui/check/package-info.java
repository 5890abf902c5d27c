/** Automatic checks on the screen: what they propose, and the course of a case as they read it. */
@NullMarked
package org.assize.internal.ui.check;

import org.jspecify.annotations.NullMarked;
