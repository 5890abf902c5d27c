package org.assize.internal.kit;

import java.io.IOException;
import java.util.Map;

import org.assize.internal.kit.ExtensionSchema.Occurs;
import org.assize.internal.kit.ExtensionSchema.Rule;
import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Element;

/**
 * Whether what is written in {@code plugin.xml} is what the schemas of our extension points ask for. What they do not
 * know is read by nobody, mostly because of a slip of the pen.
 */
public final class SchemaCheck {

    private static final String FILE = "plugin.xml";
    private static final String EXTENSION = "extension";
    private static final String POINT = "extension-point";

    private final Product product;
    private final Findings findings;

    public SchemaCheck(Product product, Findings findings) {
        this.product = product;
        this.findings = findings;
    }

    /** Checks one. */
    public void check(PluginBundle bundle) {
        try {
            bundle.content(FILE).map(SafeXml::parse).ifPresent(root -> plugin(bundle, root));
        } catch (IOException | IllegalArgumentException e) {
            findings.error(bundle, FILE, NLS.bind(Messages.unreadable, e.getMessage()));
        }
    }

    private void plugin(PluginBundle bundle, Element root) {
        SafeXml.children(root).forEach(element -> {
            if (element.getTagName().equals(EXTENSION)) {
                ExtensionSchema schema = product.schemas().get(element.getAttribute("point"));
                if (schema != null) {
                    check(bundle, element, schema);
                }
            } else if (!element.getTagName().equals(POINT)) {
                error(bundle, element, NLS.bind(Messages.elementUnknown, new Object[] {element.getTagName(),
                    root.getTagName(), EXTENSION + ", " + POINT}));
            }
        });
    }

    private void check(PluginBundle bundle, Element element, ExtensionSchema schema) {
        Rule rule = schema.elements().get(element.getTagName());
        attributes(bundle, element, rule.attributes());
        rule.children().forEach((name, occurs) -> count(bundle, element, name, occurs));
        SafeXml.children(element).forEach(child -> {
            if (rule.children().containsKey(child.getTagName())) {
                check(bundle, child, schema);
            } else {
                error(bundle, child, NLS.bind(Messages.elementUnknown, new Object[] {child.getTagName(),
                    element.getTagName(), String.join(", ", rule.children().keySet())}));
            }
        });
    }

    private void attributes(PluginBundle bundle, Element element, Map<String, Boolean> known) {
        known.forEach((name, required) -> {
            if (required && element.getAttribute(name).isBlank()) {
                error(bundle, element, NLS.bind(Messages.attributeMissing, element.getTagName(), name));
            }
        });
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = element.getAttributes().item(i).getNodeName();
            if (!known.containsKey(name)) {
                error(bundle, element, NLS.bind(Messages.attributeUnknown, new Object[] {element.getTagName(), name,
                    String.join(", ", known.keySet())}));
            }
        }
    }

    private void count(PluginBundle bundle, Element element, String name, Occurs occurs) {
        long count = SafeXml.children(element, name).count();
        if (count < occurs.least()) {
            error(bundle, element, NLS.bind(Messages.elementMissing, element.getTagName(), name));
        } else if (count > occurs.most()) {
            error(bundle, element, NLS.bind(Messages.elementTooOften, element.getTagName(), name));
        }
    }

    private void error(PluginBundle bundle, Element at, String message) {
        findings.error(bundle, FILE + ":" + SafeXml.line(at), message);
    }
}
