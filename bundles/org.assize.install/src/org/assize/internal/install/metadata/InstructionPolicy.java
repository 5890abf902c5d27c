package org.assize.internal.install.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

/**
 * What the metadata of a plugin may tell p2 to do. P2 would otherwise run its instructions with the rights of the user:
 * change program arguments, copy and link files, load further code into the installer. A plugin needs none of that:
 * its bundles and features are put in place, and may be given a start level.
 */
final class InstructionPolicy {

    /** Instructions that are data. */
    private static final Set<String> DATA = Set.of("manifest", "zipped");
    private static final Set<String> ACTIONS = Set.of("installBundle", "uninstallBundle", "installFeature",
            "uninstallFeature", "setStartLevel", "markStarted", "collect");
    private static final String OF_ECLIPSE = "org.eclipse.equinox.p2.touchpoint.eclipse.";
    private static final Pattern ACTION = Pattern.compile("([^;(){}]+?)\\s*\\(([^()]*)\\)\\s*(;|$)");
    /** Patches change, and fragments accompany, units that are not the plugin's. */
    private static final List<String> ELEMENTS = List.of("patchScope", "lifeCycle", "hostRequirements",
            "metaRequirements");
    /** Where artifacts may lie: in the repository itself. */
    private static final Pattern PLACE = Pattern.compile("\\$\\{repoUrl\\}/[^:]*");

    private InstructionPolicy() {
    }

    /** What a {@code content.xml} asks for and may not, each with its unit. */
    static List<String> forbidden(Element root) {
        List<String> found = new ArrayList<>();
        for (Element unit : Elements.below(root, "unit")) {
            String name = unit.getAttribute("id") + ": ";
            ELEMENTS.stream().filter(each -> unit.getElementsByTagName(each).getLength() > 0)
                    .forEach(each -> found.add(name + each));
            Elements.below(unit, "instruction").stream().filter(each -> !allowed(each))
                    .forEach(each -> found.add(name + each.getAttribute("key") + ": " + each.getTextContent().strip()));
        }
        return found;
    }

    /** What an {@code artifacts.xml} asks for and may not. */
    static List<String> forbiddenArtifacts(Element root) {
        List<String> found = new ArrayList<>();
        Elements.below(root, "rule").stream().map(each -> each.getAttribute("output"))
                .filter(output -> !PLACE.matcher(output).matches() || output.contains("..")).forEach(found::add);
        Elements.below(root, "step").forEach(each -> found.add("step " + each.getAttribute("processor")));
        Elements.below(root, "property").stream().map(each -> each.getAttribute("name"))
                .filter("artifact.reference"::equals).forEach(found::add);
        return found;
    }

    private static boolean allowed(Element instruction) {
        if (DATA.contains(instruction.getAttribute("key"))) {
            return true;
        }
        String imported = instruction.getAttribute("import").strip();
        String body = instruction.getTextContent().strip();
        return imported.isEmpty() && (body.isEmpty() || onlyAllowed(body));
    }

    /** The whole text must be calls of allowed actions: what is not understood is not allowed. */
    private static boolean onlyAllowed(String body) {
        Matcher calls = ACTION.matcher(body.replace("${artifact}", "artifact"));
        int end = 0;
        while (calls.find()) {
            String action = calls.group(1).strip();
            String name = action.startsWith(OF_ECLIPSE) ? action.substring(OF_ECLIPSE.length()) : action;
            if (calls.start() != end || !ACTIONS.contains(name)) {
                return false;
            }
            end = calls.end();
        }
        return end > 0 && calls.replaceAll("").isBlank();
    }
}
