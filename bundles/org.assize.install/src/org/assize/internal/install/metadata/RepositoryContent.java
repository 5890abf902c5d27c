package org.assize.internal.install.metadata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.assize.internal.install.metadata.Unit.Capability;
import org.w3c.dom.Element;

/**
 * The units of a repository.
 *
 * @param units all of them
 * @param forbidden instructions that no plugin may give, each with the unit it stands in
 */
public record RepositoryContent(List<Unit> units, List<String> forbidden) {

    /** Reads the metadata in a {@code content.jar} and an {@code artifacts.jar}. */
    public static RepositoryContent read(Path contentJar, Path artifactsJar) throws IOException {
        Element root = RepositoryXml.read(contentJar, "content.xml");
        List<Unit> units = Elements.below(root, "unit").stream().map(Unit::of).toList();
        List<String> forbidden = new ArrayList<>(InstructionPolicy.forbidden(root));
        forbidden.addAll(InstructionPolicy.forbiddenArtifacts(RepositoryXml.read(artifactsJar, "artifacts.xml")));
        return new RepositoryContent(units, List.copyOf(forbidden));
    }

    /**
     * The units people install: features that no other feature includes, or, without any feature, bundles that no
     * other bundle requires.
     */
    public List<Unit> plugins() {
        List<Unit> groups = units.stream().filter(Unit::group).toList();
        List<Unit> candidates = groups.isEmpty() ? units.stream().filter(Unit::bundle).toList() : groups;
        return candidates.stream().filter(unit -> candidates.stream()
                .noneMatch(other -> other != unit && other.requires().stream().anyMatch(unit.provides()::contains)
                        && unit.requires().stream().noneMatch(other.provides()::contains)))
                .toList();
    }

    /** {@return a unit and all of this repository that it requires, directly or not} */
    public Set<Unit> closure(Unit unit) {
        Set<Unit> closure = new LinkedHashSet<>();
        Deque<Unit> open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            Unit next = open.pop();
            if (closure.add(next)) {
                next.requires().forEach(required -> open.addAll(providers(required)));
            }
        }
        return closure;
    }

    private List<Unit> providers(Capability required) {
        return units.stream().filter(unit -> unit.provides().contains(required)).toList();
    }
}
