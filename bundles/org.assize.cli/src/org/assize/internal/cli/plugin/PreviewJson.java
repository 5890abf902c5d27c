package org.assize.internal.cli.plugin;

import java.util.List;

import org.assize.install.PackagePreview;
import org.assize.install.PackageProblem;
import org.assize.install.PluginDescription;

/** What is told about a package that is not installed, or not yet. */
record PreviewJson(String source, String hash, boolean installable, List<PluginDescription> plugins,
        List<PackageProblem> problems) {

    static PreviewJson of(PackagePreview preview) {
        return new PreviewJson(preview.source().toString(), preview.hash(), preview.installable(), preview.plugins(),
                preview.problems());
    }
}
