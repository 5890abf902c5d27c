package org.assize.internal.document.office.ooxml;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/**
 * That one part of a file refers to another.
 *
 * @param id     by which the part refers to it
 * @param type   last part of the name of the kind of relation, the same in both editions of the standard
 * @param target name of the other part within the archive
 */
record Relation(String id, String type, String target) {

    private static final Set<String> FILES = Set.of("image", "package", "oleObject", "aFChunk");

    static Relation of(String folder, XMLStreamReader xml) {
        String type = xml.getAttributeValue(null, "Type");
        String target = xml.getAttributeValue(null, "Target");
        return new Relation(String.valueOf(xml.getAttributeValue(null, "Id")),
                type == null ? "" : type.substring(type.lastIndexOf('/') + 1),
                target == null ? "" : resolve(folder, target));
    }

    boolean is(String name) {
        return type.equals(name);
    }

    /** {@return whether the target is a picture or a file of its own} */
    boolean isFile() {
        return FILES.contains(type);
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        String joined = String.join("/", steps);
        return joined.indexOf('%') < 0 ? joined : URLDecoder.decode(joined.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
