/**
 * The Chinese font that ships with the product, and one for the signs it lacks. Documents whose own Chinese fonts are
 * missing would otherwise be shown without their text on a machine that has no suitable font, and reports would look
 * different from machine to machine.
 */
@NullMarked
package org.assize.fonts;

import org.jspecify.annotations.NullMarked;
