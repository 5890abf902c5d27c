/** How the department is made up: chance, world, stories, defects, layout, files. */
@NullMarked
package org.assize.internal.sample;

import org.jspecify.annotations.NullMarked;
