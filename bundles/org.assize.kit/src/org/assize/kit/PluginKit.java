package org.assize.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.assize.checklist.ChecklistCatalog;
import org.assize.internal.kit.ContributionCheck;
import org.assize.internal.kit.Findings;
import org.assize.internal.kit.LanguageCheck;
import org.assize.internal.kit.ManifestCheck;
import org.assize.internal.kit.PackageBundles;
import org.assize.internal.kit.PluginBundle;
import org.assize.internal.kit.Product;
import org.assize.internal.kit.SchemaCheck;
import org.assize.internal.kit.ServiceCheck;
import org.assize.internal.kit.SignatureCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at packages of plugins; installs nothing and trusts nobody. Any thread but that of the UI. */
@Component(service = PluginKit.class)
public final class PluginKit {

    private final ChecklistCatalog checklists;
    private final Product product;

    /** For the product that runs. */
    @Activate
    public PluginKit(@Reference ChecklistCatalog checklists) {
        this(checklists, Product.running());
    }

    /** For a product described otherwise. */
    PluginKit(ChecklistCatalog checklists, Product product) {
        this.checklists = checklists;
        this.product = product;
    }

    /**
     * Looks at all bundles of a package.
     *
     * @param source    a bundle, a p2 repository in a folder, or one in a zip file
     * @param cancelled asked now and then; what is known until then is told
     * @throws IOException when it cannot be read as any of these
     */
    public KitReport check(Path source, BooleanSupplier cancelled) throws IOException {
        Findings findings = new Findings();
        try (PackageBundles bundles = PackageBundles.open(source)) {
            List<PluginBundle> all = bundles.all();
            for (PluginBundle bundle : all) {
                new ManifestCheck(product, all, findings).check(bundle);
                new LanguageCheck(findings).check(bundle);
                new SchemaCheck(product, findings).check(bundle);
                new ContributionCheck(product, checklists, all, findings).check(bundle);
                new SignatureCheck(findings).check(bundle);
                if (!cancelled.getAsBoolean()) {
                    new ServiceCheck(all, findings, cancelled).check(bundle);
                }
            }
            List<String> names = new ArrayList<>();
            all.forEach(bundle -> names.add(bundle.name() + " " + bundle.version()));
            return new KitReport(names, findings.all());
        }
    }
}
