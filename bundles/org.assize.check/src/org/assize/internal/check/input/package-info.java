/** What checks are given: the metadata of a case file, and the texts of its documents kept in the cache. */
@NullMarked
package org.assize.internal.check.input;

import org.jspecify.annotations.NullMarked;
