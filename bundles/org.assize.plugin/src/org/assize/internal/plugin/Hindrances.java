package org.assize.internal.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.assize.plugin.InstalledPlugin;
import org.assize.plugin.InstalledPlugin.BundleId;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells what keeps a plugin, or a part of it, from taking part although nobody left it out. The framework goes on
 * without it and says so in its log only, where nobody looks who misses a checklist. Any thread but that of the user
 * interface: files of plugins are read.
 */
@Component(service = Hindrances.class)
public final class Hindrances {

    private final BundleContext framework;
    private final LeftOut leftOut;

    @Activate
    public Hindrances(BundleContext framework, @Reference LeftOut leftOut) {
        this.framework = framework;
        this.leftOut = leftOut;
    }

    /**
     * What hinders a plugin, in the language of the user.
     *
     * @param version the installed one; one that takes part from the next start on is not hindered in this
     */
    public List<String> of(String id, String version) {
        return leftOut.installed().stream()
                .filter(plugin -> plugin.id().equals(id) && plugin.version().equals(version))
                .filter(plugin -> !leftOut.contains(plugin))
                .flatMap(this::bundles).flatMap(bundle -> of(bundle).stream()).toList();
    }

    private Stream<Bundle> bundles(InstalledPlugin plugin) {
        return Stream.of(framework.getBundles()).filter(bundle -> plugin.bundles()
                .contains(new BundleId(String.valueOf(bundle.getSymbolicName()), bundle.getVersion().toString())));
    }

    private List<String> of(Bundle bundle) {
        FrameworkWiring wiring = framework.getBundle(0).adapt(FrameworkWiring.class);
        if (wiring.resolveBundles(List.of(bundle))) {
            return DescriptionFiles.faults(bundle);
        }
        List<String> hindrances = new ArrayList<>();
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision != null) {
            revision.getDeclaredRequirements(null).stream().map(Wanted::new).filter(Wanted::mandatory)
                    .filter(wanted -> !wanted.met(wiring)).forEach(wanted -> hindrances.add(
                            NLS.bind(Messages.hindranceRequires, bundle.getSymbolicName(), wanted)));
        }
        return hindrances.isEmpty() ? List.of(NLS.bind(Messages.hindranceUnresolved, bundle.getSymbolicName()))
                : hindrances;
    }
}
