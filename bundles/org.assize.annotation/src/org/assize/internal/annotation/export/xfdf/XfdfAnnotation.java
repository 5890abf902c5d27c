package org.assize.internal.annotation.export.xfdf;

import java.util.List;
import java.util.Map;

/**
 * An annotation as a file has it.
 *
 * @param element    name of its element
 * @param attributes attributes of the standard
 * @param own        attributes in our own namespace
 * @param children   texts of the elements in it by their names
 * @param gestures   the strokes of ink
 */
record XfdfAnnotation(String element, Map<String, String> attributes, Map<String, String> own,
        Map<String, String> children, List<String> gestures) {

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    String contents() {
        String plain = children.getOrDefault("contents", "");
        return plain.isEmpty() ? children.getOrDefault("contents-richtext", "").strip() : plain;
    }
}
