/** Opens and shares indexes, and puts together what a search returns. Not API. */
@NullMarked
package org.assize.internal.search;

import org.jspecify.annotations.NullMarked;
