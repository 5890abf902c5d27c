/** The course of a case, as its documents tell it: acceptance, approval, notice, decision, service. */
@NullMarked
package org.assize.internal.plugins.checks.course;

import org.jspecify.annotations.NullMarked;
