/**
 * The little language of the text resources: lines with directives, conditions, placeholders and marks, rendered to a
 * neutral form of blocks that the layouts turn into pages.
 */
@NullMarked
package org.assize.internal.sample.script;

import org.jspecify.annotations.NullMarked;
