package org.assize.internal.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ChecklistEntry;
import org.assize.checklist.ChecklistException;
import org.assize.checklist.ChecklistIndex;
import org.assize.checklist.ChecklistLoader;
import org.assize.checklist.ChecklistValidator;
import org.assize.model.checklist.Checklist;
import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Element;

/**
 * Whether extensions go to points that there are, and the data they name can be used. That they name it at all is told
 * by {@link SchemaCheck}.
 */
public final class ContributionCheck {

    private static final String CHECKLISTS = "org.assize.checklists";
    private static final String BINDINGS = "org.assize.checkBindings";
    private static final String REMARKS = "org.assize.remarks";

    private final Product product;
    private final ChecklistCatalog catalog;
    private final List<PluginBundle> together;
    private final Findings findings;

    /** @param together the bundles of the package, of which one may bring the checklist that another binds to */
    public ContributionCheck(Product product, ChecklistCatalog catalog, List<PluginBundle> together,
            Findings findings) {
        this.product = product;
        this.catalog = catalog;
        this.together = together;
        this.findings = findings;
    }

    /** Checks one. */
    public void check(PluginBundle bundle) {
        for (Element extension : extensions(bundle)) {
            String point = extension.getAttribute("point");
            if (Product.isOurs(point) && !product.points().isEmpty() && !product.points().contains(point)) {
                findings.error(bundle, point, Messages.pointMissing);
            }
            switch (point) {
                case CHECKLISTS -> elements(extension, "checklist").forEach(e -> checklist(bundle, e));
                case BINDINGS -> elements(extension, "bindings").forEach(e -> bindings(bundle, e));
                case REMARKS -> elements(extension, "remarks").forEach(e -> file(bundle, e).ifPresent(
                        content -> new RemarksCheck(findings).check(bundle, e.getAttribute("file"), content)));
                default -> {
                    // of the platform
                }
            }
        }
    }

    private List<Element> extensions(PluginBundle bundle) {
        try {
            return bundle.content("plugin.xml").map(SafeXml::parse).map(root -> elements(root, "extension").toList())
                    .orElse(List.of());
        } catch (IOException | IllegalArgumentException e) {
            findings.error(bundle, "plugin.xml", NLS.bind(Messages.unreadable, e.getMessage()));
            return List.of();
        }
    }

    private static Stream<Element> elements(Element parent, String name) {
        return SafeXml.children(parent, name);
    }

    /** The content of the file that an element names; a finding when it is not there. */
    private Optional<byte[]> file(PluginBundle bundle, Element element) {
        String file = element.getAttribute("file");
        try {
            Optional<byte[]> content = file.isBlank() ? Optional.empty() : bundle.content(file);
            if (content.isEmpty() && !file.isBlank()) {
                findings.error(bundle, "plugin.xml:" + SafeXml.line(element),
                        NLS.bind(Messages.fileMissing, element.getTagName(), file));
            }
            return content;
        } catch (IOException e) {
            findings.error(bundle, file, NLS.bind(Messages.unreadable, e.getMessage()));
            return Optional.empty();
        }
    }

    private void checklist(PluginBundle bundle, Element element) {
        file(bundle, element).flatMap(content -> load(bundle, element, content)).ifPresent(
                checklist -> new ChecklistValidator(catalog.models()).validate(checklist).forEach(problem -> {
                    if (problem.error()) {
                        findings.error(bundle, element.getAttribute("file"), problem.toString());
                    } else {
                        findings.warn(bundle, element.getAttribute("file"), problem.toString());
                    }
                }));
    }

    private Optional<Checklist> load(PluginBundle bundle, Element element, byte[] content) {
        try {
            return Optional.of(new ChecklistLoader().load(element.getAttribute("file"), content));
        } catch (ChecklistException e) {
            findings.error(bundle, element.getAttribute("file"), e.getMessage());
            return Optional.empty();
        }
    }

    private void bindings(PluginBundle bundle, Element element) {
        String urn = element.getAttribute("checklist");
        Optional<byte[]> content = file(bundle, element);
        Optional<ChecklistIndex> checklist = checklist(urn);
        if (checklist.isEmpty() && !urn.isBlank()) {
            findings.warn(bundle, element.getAttribute("file"), NLS.bind(Messages.checklistUnknown, urn));
        } else if (checklist.isPresent() && content.isPresent()) {
            Properties bindings = new Properties();
            try {
                bindings.load(new InputStreamReader(new ByteArrayInputStream(content.get()), StandardCharsets.UTF_8));
            } catch (IOException | IllegalArgumentException e) {
                findings.error(bundle, element.getAttribute("file"), NLS.bind(Messages.unreadable, e.getMessage()));
            }
            bindings.forEach((kind, target) -> {
                if (!resolves(checklist.get(), ((String) target).strip())) {
                    findings.error(bundle, element.getAttribute("file"),
                            NLS.bind(Messages.bindingUnresolved, new Object[] {kind, target, urn}));
                }
            });
        }
    }

    private static boolean resolves(ChecklistIndex checklist, String target) {
        return checklist.item(target).isPresent()
                || checklist.items().stream().anyMatch(item -> checklist.rule(item.getId(), target).isPresent());
    }

    /** Of the package, or else of the product. */
    private Optional<ChecklistIndex> checklist(String urn) {
        for (PluginBundle bundle : together) {
            for (Element extension : extensions(bundle)) {
                if (extension.getAttribute("point").equals(CHECKLISTS)) {
                    Optional<Checklist> own = elements(extension, "checklist")
                            .flatMap(e -> file(bundle, e).flatMap(c -> load(bundle, e, c)).stream())
                            .filter(c -> urn.equals(c.getUrn())).findFirst();
                    if (own.isPresent()) {
                        return own.map(ChecklistIndex::of);
                    }
                }
            }
        }
        return catalog.latest(urn).map(ChecklistEntry::checklist).map(ChecklistIndex::of);
    }
}
