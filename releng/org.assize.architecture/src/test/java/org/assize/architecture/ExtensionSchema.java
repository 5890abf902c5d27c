package org.assize.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The schema of an extension point: its elements by name, and what is written for people.
 *
 * @param point    id of the point it says it is of
 * @param sections the written parts by their type: {@code since}, {@code examples} …; the overview under an empty name
 */
record ExtensionSchema(String point, Map<String, ElementRule> elements, Map<String, String> sections) {

    /** What an element may hold. */
    record ElementRule(boolean documented, Map<String, AttributeRule> attributes, Map<String, Occurs> children) {
    }

    /** What an attribute may be. */
    record AttributeRule(boolean documented, boolean required, boolean resource) {
    }

    /** How often an element may stand in another. */
    record Occurs(int least, int most) {
    }

    static ExtensionSchema read(Path file) {
        Element schema = Xml.read(file);
        Map<String, ElementRule> elements = new LinkedHashMap<>();
        Xml.children(schema, "element").forEach(e -> elements.put(e.getAttribute("name"), element(e)));
        Map<String, String> sections = new LinkedHashMap<>();
        Xml.children(schema, "annotation").forEach(a -> sections.put(section(a), documentation(a)));
        String point = Xml.descendants(schema, "meta.schema").map(m -> m.getAttribute("id")).findFirst().orElse("");
        return new ExtensionSchema(point, elements, sections);
    }

    private static String section(Element annotation) {
        return Xml.descendants(annotation, "meta.section").map(s -> s.getAttribute("type")).findFirst().orElse("");
    }

    private static String documentation(Element annotated) {
        return Xml.descendants(annotated, "documentation").map(d -> d.getTextContent().strip()).findFirst().orElse("");
    }

    private static ElementRule element(Element element) {
        Map<String, AttributeRule> attributes = new LinkedHashMap<>();
        Map<String, Occurs> children = new LinkedHashMap<>();
        for (Element type : Xml.children(element, "complexType").toList()) {
            Xml.children(type, "attribute").forEach(a -> attributes.put(a.getAttribute("name"), attribute(a)));
            Stream.concat(Xml.children(type, "sequence"), Xml.children(type, "choice"))
                    .forEach(group -> Xml.children(group, "element")
                            .forEach(e -> children.put(e.getAttribute("ref"), occurs(group, e))));
        }
        boolean documented = Xml.children(element, "annotation").anyMatch(a -> !documentation(a).isEmpty());
        return new ElementRule(documented || element.getAttribute("name").equals("extension"), attributes, children);
    }

    /** Of alternatives none has to be there. */
    private static Occurs occurs(Element group, Element element) {
        int least = group.getTagName().equals("choice") ? 0 : number(group, "minOccurs") * number(element, "minOccurs");
        long most = (long) number(group, "maxOccurs") * number(element, "maxOccurs");
        return new Occurs(least, (int) Math.min(most, Integer.MAX_VALUE));
    }

    private static int number(Element element, String attribute) {
        String text = element.getAttribute(attribute);
        return text.isEmpty() ? 1 : text.equals("unbounded") ? Integer.MAX_VALUE : Integer.parseInt(text);
    }

    private static AttributeRule attribute(Element attribute) {
        return new AttributeRule(!documentation(attribute).isEmpty(), attribute.getAttribute("use").equals("required"),
                Xml.descendants(attribute, "meta.attribute").anyMatch(m -> m.getAttribute("kind").equals("resource")));
    }

    /** What is wrong with an extension; files are looked for in the folder of its plugin. */
    List<String> faults(Element extension, Path plugin) {
        List<String> faults = new ArrayList<>();
        check(extension, elements.get("extension"), plugin, faults);
        return faults;
    }

    private void check(Element element, ElementRule rule, Path plugin, List<String> faults) {
        rule.attributes().forEach((name, attribute) -> check(element, name, attribute, plugin, faults));
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = element.getAttributes().item(i).getNodeName();
            if (!rule.attributes().containsKey(name)) {
                faults.add("<" + element.getTagName() + "> has the unknown attribute " + name);
            }
        }
        rule.children().forEach((name, occurs) -> {
            long count = Xml.children(element, name).count();
            if (count < occurs.least() || count > occurs.most()) {
                faults.add("<" + element.getTagName() + "> has " + count + " <" + name + ">");
            }
        });
        NodeList all = element.getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element child) {
                if (rule.children().containsKey(child.getTagName())) {
                    check(child, elements.get(child.getTagName()), plugin, faults);
                } else {
                    faults.add("<" + child.getTagName() + "> does not belong into <" + element.getTagName() + ">");
                }
            }
        }
    }

    private static void check(Element element, String name, AttributeRule attribute, Path plugin,
            List<String> faults) {
        String value = element.getAttribute(name);
        if (attribute.required() && value.isBlank()) {
            faults.add("<" + element.getTagName() + "> lacks " + name);
        }
        if (attribute.resource() && !value.isBlank() && Stream.of("", "src").map(plugin::resolve)
                .noneMatch(folder -> folder.resolve(value).toFile().isFile())) {
            faults.add("<" + element.getTagName() + "> names a file that is not there: " + value);
        }
    }
}
