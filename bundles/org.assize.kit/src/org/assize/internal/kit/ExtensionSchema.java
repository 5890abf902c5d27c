package org.assize.internal.kit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/**
 * What may be written in extensions to a point, as the schema that comes with the point says.
 *
 * @param elements the elements by name
 */
public record ExtensionSchema(Map<String, Rule> elements) {

    /**
     * What an element may hold.
     *
     * @param attributes by name, with whether they have to be there
     * @param children   by name, with how often they may stand in it
     */
    record Rule(Map<String, Boolean> attributes, Map<String, Occurs> children) {
    }

    /** How often an element may stand in another. */
    record Occurs(long least, long most) {
    }

    /** Reads the {@code .exsd} file of a point. Throws {@link IllegalArgumentException} when it is none. */
    public static ExtensionSchema read(byte[] schema) {
        Map<String, Rule> elements = new HashMap<>();
        SafeXml.children(SafeXml.parse(schema), "element").forEach(e -> elements.put(e.getAttribute("name"), rule(e)));
        return new ExtensionSchema(Map.copyOf(elements));
    }

    private static Rule rule(Element element) {
        Map<String, Boolean> attributes = new LinkedHashMap<>();
        Map<String, Occurs> children = new LinkedHashMap<>();
        SafeXml.children(element, "complexType").forEach(type -> {
            SafeXml.children(type, "attribute")
                    .forEach(a -> attributes.put(a.getAttribute("name"), a.getAttribute("use").equals("required")));
            Stream.concat(SafeXml.children(type, "sequence"), SafeXml.children(type, "choice"))
                    .forEach(group -> SafeXml.children(group, "element")
                            .forEach(e -> children.put(e.getAttribute("ref"), occurs(group, e))));
        });
        return new Rule(attributes, children);
    }

    /** Of alternatives none has to be there. */
    private static Occurs occurs(Element group, Element element) {
        long least = group.getLocalName().equals("choice") ? 0
                : times(group, "minOccurs") * times(element, "minOccurs");
        return new Occurs(least, times(group, "maxOccurs") * times(element, "maxOccurs"));
    }

    private static long times(Element element, String attribute) {
        String text = element.getAttribute(attribute);
        return text.isEmpty() ? 1 : text.equals("unbounded") ? Integer.MAX_VALUE : Integer.parseInt(text);
    }
}
