/** Checks of who did something: how many, qualified, in roles that go together, and called the same everywhere. */
@NullMarked
package org.assize.internal.plugins.checks.person;

import org.jspecify.annotations.NullMarked;
