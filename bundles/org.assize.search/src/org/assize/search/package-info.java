/**
 * Full-text search over the pages of a library. {@link org.assize.search.SearchService} opens the
 * {@link org.assize.search.SearchIndex} of a library, which finds every occurrence of a text on its pages: no
 * dictionary decides what a word is, and line ends, spaces within Chinese, width, case, accents, radicals and
 * traditional forms make no difference. Every answer comes with a {@link org.assize.search.Coverage} that says what
 * could not be searched. The index lies in the cache of the library and can be deleted at any time; an update reads
 * again what is not in it. {@link org.assize.search.TextMatcher} finds the same places in the text of a page, for
 * highlighting. How texts are stored and looked up is not visible here.
 */
@NullMarked
package org.assize.search;

import org.jspecify.annotations.NullMarked;
