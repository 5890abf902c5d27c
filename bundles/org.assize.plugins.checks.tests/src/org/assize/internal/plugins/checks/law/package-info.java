/** Tests of the tables of the law. */
@NullMarked
package org.assize.internal.plugins.checks.law;

import org.jspecify.annotations.NullMarked;
