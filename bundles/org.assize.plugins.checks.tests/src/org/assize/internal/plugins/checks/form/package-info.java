@NullMarked
package org.assize.internal.plugins.checks.form;

import org.jspecify.annotations.NullMarked;
