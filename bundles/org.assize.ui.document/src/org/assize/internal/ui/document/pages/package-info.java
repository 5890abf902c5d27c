/**
 * The view of all pages of a case file: small pictures of them, its documents one after the other, and what these say
 * about their own contents. Learns from the reader in front through {@link
 * org.assize.internal.ui.document.pages.ReadDocument} and sends it to places.
 */
@NullMarked
package org.assize.internal.ui.document.pages;

import org.jspecify.annotations.NullMarked;
