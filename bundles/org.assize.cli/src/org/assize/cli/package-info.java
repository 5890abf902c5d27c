/**
 * What plugins need to add commands below {@code assize}. A command is a service, {@link
 * org.assize.cli.CommandProvider}; it has its other services injected, prints through {@link
 * org.assize.cli.CommandOutput} and answers with an exit code. The commands of the product are made another way, but
 * the one that lists the API, {@code assize api}, is such a service.
 */
@NullMarked
package org.assize.cli;

import org.jspecify.annotations.NullMarked;
