/**
 * Finding a place again: how a place on a page is recorded, and how it is found in the same document or in a newer
 * scan of it.
 */
@NullMarked
package org.assize.annotation.anchor;

import org.jspecify.annotations.NullMarked;
