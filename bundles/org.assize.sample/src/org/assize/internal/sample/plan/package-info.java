/** What happens in a case: story, people, times, documents, and the defects planted in them. */
@NullMarked
package org.assize.internal.sample.plan;

import org.jspecify.annotations.NullMarked;
