/**
 * Who brought what is contributed to Assize, and what happens to contributions that fail. A plugin is what is installed
 * in one piece: some bundles, a version, a signer. A contribution is one thing that it adds: a check, a reader, a
 * scoring model. Whoever calls code of a contribution asks {@link org.assize.plugin.PluginRegistry} whose it is and
 * tells {@link org.assize.plugin.Containment} how it went. No plugin can be kept from harming the process it runs in;
 * what is done here is to notice, to name and to leave out. Nothing here needs a user interface, a library or another
 * bundle of Assize.
 */
@NullMarked
package org.assize.plugin;

import org.jspecify.annotations.NullMarked;
