/**
 * What the rooms of the workbench share: the open library, the topics by which rooms talk without knowing each other,
 * background work, problems told to the user, icons and the ids that hold the parts together. Nothing here knows how a
 * case file, a checklist or a round is shown.
 */
@NullMarked
package org.assize.ui;

import org.jspecify.annotations.NullMarked;
