package org.assize.architecture.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Clazz;
import aQute.bnd.osgi.Constants;
import aQute.bnd.osgi.Descriptors.PackageRef;
import aQute.bnd.osgi.Descriptors.TypeRef;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.version.Version;

/**
 * A package that is promised: its version, what can be seen of it, and the packages whose types it shows.
 *
 * @param shows names of the packages that signatures and supertypes in it name
 */
record ApiPackage(String name, Version version, ApiTree tree, Set<String> shows) {

    private static final String GENERATED = "org.assize.model.";

    /** Where a package is, before it is read. */
    record Exported(String name, Version version) {
    }

    /** Reads packages from a folder of classes. */
    static List<ApiPackage> read(Path classes, List<Exported> exported) {
        try (Jar jar = new Jar("classes", classes.toFile()); Analyzer analyzer = new OwnClasses(jar)) {
            analyzer.setProperty(Constants.EXPORT_PACKAGE, String.join(",",
                    exported.stream().map(e -> e.name() + ";version=" + e.version()).toList()));
            jar.setManifest(analyzer.calcManifest());
            Tree api = new DiffPluginImpl().tree(analyzer).get("<api>");
            return exported.stream().map(e -> of(e, api.get(e.name()), analyzer)).toList();
        } catch (Exception e) {
            throw new AssertionError("cannot read the classes in " + classes, e);
        }
    }

    private static ApiPackage of(Exported exported, Tree tree, Analyzer analyzer) {
        if (tree == null) {
            throw new AssertionError(exported.name() + " is exported and has no classes");
        }
        PackageRef reference = analyzer.getPackageRef(exported.name());
        Set<String> shows = analyzer.getAPIUses().getOrDefault(reference, List.of()).stream()
                .map(PackageRef::getFQN).collect(Collectors.toSet());
        return new ApiPackage(exported.name(), exported.version(),
                ApiTree.of(tree, exported.name().startsWith(GENERATED)), shows);
    }

    /** Looks at nothing but the bundle: what is inherited from elsewhere depends on the Java that tests. */
    private static final class OwnClasses extends Analyzer {

        OwnClasses(Jar jar) throws Exception {
            super(jar);
        }

        @Override
        public Clazz findClass(TypeRef type) {
            return getClassspace().get(type);
        }
    }
}
