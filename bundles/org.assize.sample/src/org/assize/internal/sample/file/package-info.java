/** What is written: documents, metadata, truth. */
@NullMarked
package org.assize.internal.sample.file;

import org.jspecify.annotations.NullMarked;
