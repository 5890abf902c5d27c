/**
 * Tells whether a plugin fits this product before anybody installs it: what it requires, what it contributes, whether
 * its services can be made and survive a few case files where they will run. For authors and for who signs plugins.
 */
@NullMarked
package org.assize.kit;

import org.jspecify.annotations.NullMarked;
