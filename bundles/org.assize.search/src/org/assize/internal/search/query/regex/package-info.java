/**
 * Regular expressions as far as they can be answered in time that grows with the text only: no groups that are
 * referred to, no looking around, no anchors. What stands in an expression is folded like any text.
 */
@NullMarked
package org.assize.internal.search.query.regex;

import org.jspecify.annotations.NullMarked;
