/**
 * Checklists (评查标准): reading them safely, judging whether they are sound, finding them by name and version, and
 * turning the answers of a review into a score. Everything here works without a workbench and without OSGi. Checklists
 * are EMF objects of {@code org.assize.model.checklist} and therefore mutable; those handed out by the catalogue are
 * shared and must not be changed. Scoring looks only at a checklist and at answer records, keeps no state, and gives
 * the same result on every machine. It does not know whether a sheet may be sealed: that is {@link SealGuard}.
 */
@NullMarked
package org.assize.checklist;

import org.jspecify.annotations.NullMarked;
