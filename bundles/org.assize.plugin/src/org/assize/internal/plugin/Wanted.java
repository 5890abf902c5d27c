package org.assize.internal.plugin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.AbstractWiringNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Something that a bundle requires.
 *
 * @param requirement as its manifest declares it
 */
record Wanted(BundleRequirement requirement) {

    private static final Pattern VERSION = Pattern.compile("(!\\()?(?:bundle-)?version(>?=)([\\w.-]+)");

    /** Whether the bundle cannot be resolved without. */
    boolean mandatory() {
        String resolution = requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE);
        String effective = requirement.getDirectives().get(Constants.EFFECTIVE_DIRECTIVE);
        return (resolution == null || resolution.equals(Constants.RESOLUTION_MANDATORY))
                && (effective == null || effective.equals(Constants.EFFECTIVE_RESOLVE));
    }

    /** Whether a bundle has it that is resolved itself. */
    boolean met(FrameworkWiring wiring) {
        return wiring.findProviders(requirement).stream().map(BundleCapability.class::cast)
                .anyMatch(capability -> capability.getRevision().getBundle().getState() != Bundle.INSTALLED);
    }

    /** A name with the versions that will do, as far as the filter of the requirement has the usual form. */
    @Override
    public String toString() {
        String filter = filter();
        Matcher name = Pattern.compile(Pattern.quote("(" + requirement.getNamespace()) + "=([^)]+)\\)").matcher(filter);
        if (!name.find()) {
            return (requirement.getNamespace() + " " + filter).strip();
        }
        StringBuilder words = new StringBuilder(name.group(1));
        Matcher version = VERSION.matcher(filter);
        while (version.find()) {
            boolean below = version.group(1) != null;
            boolean least = version.group(2).length() > 1;
            words.append(below ? " < " : least ? " ≥ " : " ").append(version.group(3));
        }
        return words.toString();
    }

    private String filter() {
        return String.valueOf(requirement.getDirectives()
                .getOrDefault(AbstractWiringNamespace.REQUIREMENT_FILTER_DIRECTIVE, ""));
    }
}
