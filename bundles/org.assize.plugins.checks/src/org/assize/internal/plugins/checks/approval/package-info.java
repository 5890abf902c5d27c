/** Checks of what must come before a decision: notice, hearing, approval. */
@NullMarked
package org.assize.internal.plugins.checks.approval;

import org.jspecify.annotations.NullMarked;
