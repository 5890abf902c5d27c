package org.assize.internal.cli.plugin;

import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;

import picocli.CommandLine.Parameters;

/** A command about one installed plugin. */
abstract class OnPlugin extends OnPlugins {

    @Parameters(paramLabel = "ID", descriptionKey = "plugin.id")
    private String id = "";

    OnPlugin(Terminal terminal, Services services) {
        super(terminal, services);
    }

    final String id() {
        return id;
    }
}
