/**
 * Writes a synthetic department to try the workbench on: units, officers and case files with documents, metadata and
 * planted defects, together with the truth about them. All people and places are invented; the law is real. What is
 * written depends on the options alone, so the same seed gives the same bytes on every machine and in every year. The
 * wording of documents and the stories of cases are text resources of this bundle, not code.
 */
@NullMarked
package org.assize.sample;

import org.jspecify.annotations.NullMarked;
