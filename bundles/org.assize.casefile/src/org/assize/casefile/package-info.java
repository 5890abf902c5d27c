/**
 * Taking case files in. {@link org.assize.casefile.CaseFileIntake} finds case files in a folder tree or in a list,
 * reads their metadata, hashes their documents and registers them in a library, in place or copied. It never changes
 * an original, never stops because of one bad case file, and says of everything it did not take as it stands what it
 * is and why. {@link org.assize.casefile.OriginalsCheck} tells later whether the registered originals are still what
 * they were. A {@link org.assize.casefile.ColumnMapping} says what the columns of a list mean and can be kept.
 */
@NullMarked
package org.assize.casefile;

import org.jspecify.annotations.NullMarked;
