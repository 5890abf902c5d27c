package org.assize.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Holds every manifest to the direction of dependencies. */
class DirectionTest {

    private static final List<String> SCREEN = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui");

    /** Libraries that only these rooms may touch, so that they can be replaced in one place. */
    private static final Map<String, Set<String>> LIBRARY_ROOMS = Map.of(
            "org.apache.pdfbox", Set.of("document.pdf", "annotation"),
            "org.apache.fontbox", Set.of("document.pdf", "annotation"),
            "org.apache.lucene", Set.of("search"),
            "org.apache.poi", Set.of("document.office"),
            "org.apache.james", Set.of("document.office"),
            "org.jsoup", Set.of("document.office"));

    /**
     * What tests may use beyond their host: fixtures, the synthetic department, the shipped checklists, and the bundle
     * that composes papers and scans.
     */
    private static final Set<String> FOR_TESTS = Set.of("testsupport", "sample", "plugins.checklists", "document.pdf");

    private final List<Bundle> bundles = Repository.bundles();

    @Test
    void everyDependencyGoesDownwards() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : bundles) {
            String room = shortName(bundle.room());
            Direction direction = Direction.of(room);
            for (String requirement : bundle.requirements()) {
                String used = owner(requirement).map(DirectionTest::shortName).orElse(room);
                boolean allowed = used.equals(room) || direction.mayUse().contains(used)
                        || bundle.isTest() && FOR_TESTS.contains(used);
                if (!allowed) {
                    wrong.add(bundle + " asks for " + requirement + ", but: " + direction.because());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void headlessBundlesNeverTouchTheScreen() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : bundles) {
            if (Direction.isHeadless(shortName(bundle.room()))) {
                bundle.requirements().stream().filter(requirement -> startsWithOneOf(requirement, SCREEN))
                        .forEach(requirement -> wrong.add(bundle + " asks for " + requirement));
            }
        }
        assertThat(wrong).as("every capability works without a screen").isEmpty();
    }

    @Test
    void librariesStayInTheirRooms() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : bundles) {
            for (String requirement : bundle.requirements()) {
                LIBRARY_ROOMS.forEach((library, rooms) -> {
                    if (startsWithOneOf(requirement, List.of(library)) && !rooms.contains(shortName(bundle.room()))) {
                        wrong.add(bundle + " asks for " + requirement + ", which belongs to " + rooms);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsReexportedExceptEcoreByTheModel() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : bundles) {
            for (ManifestHeader required : bundle.header("Require-Bundle")) {
                boolean ecore = bundle.name().equals("org.assize.model")
                        && required.name().startsWith("org.eclipse.emf.ecore");
                if ("reexport".equals(required.parameters().get("visibility:")) && !ecore) {
                    wrong.add(bundle + " re-exports " + required.name());
                }
            }
        }
        assertThat(wrong).as("a re-export hides who depends on what").isEmpty();
    }

    /** Our bundle that a required bundle or imported package belongs to. */
    private Optional<String> owner(String requirement) {
        return bundles.stream().filter(bundle -> bundle.name().equals(requirement) || bundle.exports().stream()
                .anyMatch(export -> export.name().equals(requirement))).map(Bundle::name).findFirst();
    }

    private static String shortName(String name) {
        return name.startsWith(Direction.PREFIX) ? name.substring(Direction.PREFIX.length()) : name;
    }

    private static boolean startsWithOneOf(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }
}
