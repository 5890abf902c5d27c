/**
 * Installing plugins. {@link org.assize.install.PluginService} takes a p2 repository, copies it, verifies that every
 * jar of it is signed with a certificate the department trusts, shows what it would bring, and only then has p2
 * change the installation. The same service works behind the workbench and the command line, so that what one
 * refuses the other refuses, too. A plugin that was verified once is kept, so that it can be enabled, rolled back and
 * installed again without any network. Every decision leaves a line in a log of the installation.
 */
@NullMarked
package org.assize.install;

import org.jspecify.annotations.NullMarked;
