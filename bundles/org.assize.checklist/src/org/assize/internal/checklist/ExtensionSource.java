package org.assize.internal.checklist;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

import org.assize.checklist.ChecklistDocument;
import org.assize.checklist.ChecklistFault;
import org.assize.checklist.ChecklistSource;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;

/** Checklists that plug-ins contribute. Reading them starts no plug-in. */
public record ExtensionSource(IExtensionRegistry registry, PluginRegistry plugins) implements ChecklistSource {

    /** The extension point, named after the product and not after this bundle. */
    public static final String POINT = "org.assize.checklists";

    @Override
    public List<ChecklistDocument> documents(Consumer<ChecklistFault> faults) {
        List<ChecklistDocument> documents = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            String plugin = name(element.getContributor().getName());
            String file = element.getAttribute("file");
            Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
            if (file == null || file.isBlank()) {
                faults.accept(fault(plugin, Messages.contributionIncomplete));
                continue;
            }
            URL entry = bundle == null ? null : bundle.getEntry(file);
            if (entry == null) {
                faults.accept(fault(plugin, NLS.bind(Messages.contributionMissing, file)));
                continue;
            }
            documents.add(new ChecklistDocument(plugin + "/" + file, entry::openStream));
        }
        return documents;
    }

    /** With version, and for what did not come with the product with its signer. */
    private String name(String symbolicName) {
        PluginInfo plugin = plugins.ofBundle(symbolicName);
        return plugin.foreign() ? plugin.display() : symbolicName + " " + plugin.version();
    }

    private static ChecklistFault fault(String plugin, String reason) {
        return new ChecklistFault(plugin, plugin + ": " + reason, List.of(), false);
    }
}
