package org.assize.internal.annotation.remark;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.assize.internal.annotation.Messages;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** Files of remarks that plug-ins contribute. Reading them starts no plug-in. */
record ExtensionRemarks(IExtensionRegistry registry, PluginRegistry plugins) implements RemarkSource {

    /** The extension point, named after the product and not after this bundle. */
    static final String POINT = "org.assize.remarks";

    @Override
    public List<RemarkFile> files(Consumer<String> faults) {
        List<RemarkFile> files = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            String plugin = element.getContributor().getName();
            String file = element.getAttribute("file");
            URL place = entry(ContributorFactoryOSGi.resolve(element.getContributor()), file);
            if (place == null) {
                faults.accept(name(plugin) + ": " + NLS.bind(Messages.remarksMissing, file));
            } else {
                files.add(new RemarkFile(plugin, name(plugin), place));
            }
        }
        return files;
    }

    /** With version, and for what did not come with the product with its signer. */
    private String name(String symbolicName) {
        PluginInfo plugin = plugins.ofBundle(symbolicName);
        return plugin.foreign() ? plugin.display() : symbolicName + " " + plugin.version();
    }

    private static @Nullable URL entry(@Nullable Bundle bundle, @Nullable String file) {
        return bundle == null || file == null || file.isBlank() ? null : bundle.getEntry(file);
    }
}
