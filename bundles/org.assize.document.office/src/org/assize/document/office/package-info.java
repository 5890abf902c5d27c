/**
 * Readers of everything in a case file that is neither PDF nor plain text nor a picture: office documents, old and new,
 * Rich Text Format, pages of the web, mail and archives. They show the text of such a document, completely and with its
 * hidden parts named, on pages of their own; the layout of the original is not reproduced, and a notice says so.
 * Pictures and attached files follow as documents of their own kind.
 */
@NullMarked
package org.assize.document.office;

import org.jspecify.annotations.NullMarked;
