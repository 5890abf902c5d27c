package org.assize.internal.check.binding;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.assize.internal.check.Messages;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

/** Bindings that plugins contribute to the extension point {@code org.assize.checkBindings}. No code of them runs. */
public record ExtensionBindings(IExtensionRegistry registry) implements BindingSource {

    private static final String POINT = "org.assize.checkBindings";

    @Override
    public List<BindingFile> files(Consumer<String> problems) {
        List<BindingFile> files = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            String plugin = element.getContributor().getName();
            String checklist = element.getAttribute("checklist");
            String file = element.getAttribute("file");
            Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
            if (checklist == null || checklist.isBlank() || file == null || file.isBlank()) {
                problems.accept(NLS.bind(Messages.bindingIncomplete, plugin));
                continue;
            }
            URL entry = bundle == null ? null : bundle.getEntry(file);
            if (entry == null) {
                problems.accept(NLS.bind(Messages.bindingMissing, plugin, file));
                continue;
            }
            files.add(new BindingFile(checklist, plugin + " " + bundle.getVersion() + "/" + file, entry::openStream));
        }
        return files;
    }
}
