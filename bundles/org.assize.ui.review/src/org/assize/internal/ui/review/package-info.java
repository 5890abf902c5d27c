/**
 * The round room: one editor with a page for each step of a month. Pages show a snapshot taken in the background and
 * call the services of the headless rooms; they hold no state of the domain.
 */
@NullMarked
package org.assize.internal.ui.review;

import org.jspecify.annotations.NullMarked;
