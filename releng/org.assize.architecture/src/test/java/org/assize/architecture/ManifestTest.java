package org.assize.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What every manifest has in common. */
class ManifestTest {

    private static final Map<String, String> FIXED = Map.of(
            "Bundle-ManifestVersion", "2",
            "Bundle-Version", "0.1.0.qualifier",
            "Bundle-Vendor", "Assize",
            "Bundle-RequiredExecutionEnvironment", "JavaSE-21");

    private final List<Bundle> bundles = Repository.bundles();

    @Test
    void folderSymbolicNameAndModuleNameAreTheSame() {
        check(bundle -> {
            String symbolicName = bundle.header("Bundle-SymbolicName").get(0).name();
            String moduleName = bundle.manifest().getValue("Automatic-Module-Name");
            return symbolicName.equals(bundle.name()) && bundle.name().equals(moduleName) ? null
                    : "is called " + symbolicName + " and as a module " + moduleName;
        });
    }

    @Test
    void versionVendorAndJavaAreThoseOfTheProduct() {
        check(bundle -> {
            List<String> wrong = new ArrayList<>();
            FIXED.forEach((header, value) -> {
                if (!value.equals(bundle.manifest().getValue(header))) {
                    wrong.add(header + " is " + bundle.manifest().getValue(header));
                }
            });
            return wrong.isEmpty() ? null : String.join(", ", wrong);
        });
    }

    @Test
    void everyBundleHasAName() {
        check(bundle -> bundle.manifest().getValue("Bundle-Name") == null ? "has no Bundle-Name" : null);
    }

    @Test
    void thereAreNoActivatorsAndNoJarsInside() {
        check(bundle -> {
            String classPath = bundle.manifest().getValue("Bundle-ClassPath");
            if (bundle.manifest().getValue("Bundle-Activator") != null) {
                return "has an activator; use a service component";
            }
            return classPath == null || classPath.equals(".") ? null : "has the class path " + classPath;
        });
    }

    /**
     * Besides tests, only translations of the platform are fragments, for a translation must lie beside its English,
     * and what mends the manifest of a library.
     */
    @Test
    void fragmentsAreTestsBesideTheirHostOrTranslationsOfThePlatformOrMendALibrary() {
        check(bundle -> {
            List<String> hosts = bundle.header("Fragment-Host").stream().map(ManifestHeader::name).toList();
            boolean right = bundle.isTest() ? hosts.equals(List.of(bundle.room()))
                    : hosts.isEmpty() || bundle.name().startsWith(Direction.PREFIX + "nl.")
                            && hosts.get(0).startsWith("org.eclipse.")
                    || isMend(bundle) && !hosts.get(0).startsWith(Direction.PREFIX);
            return right ? null : "has the host " + hosts;
        });
    }

    /** Their fluent calls go through packages that the test never names, which fails in OSGi and nowhere else. */
    @Test
    void testsRequireJUnitAndAssertJAsBundles() {
        check(bundle -> {
            List<String> imported = bundle.header("Import-Package").stream().map(ManifestHeader::name)
                    .filter(name -> within(name, "org.junit.jupiter") || within(name, "org.assertj")).toList();
            return imported.isEmpty() ? null : "imports " + imported
                    + " and should require junit-jupiter-api, junit-jupiter-params, assertj-core";
        });
    }

    /** Without it their folders are made by JUnit itself, and nobody looks at the originals in them. */
    @Test
    void testsWithTemporaryFoldersRequireWhatWatchesOriginals() {
        check(bundle -> {
            boolean watched = bundle.requirements().contains("org.assize.testsupport")
                    || bundle.room().equals("org.assize.testsupport");
            boolean folders = bundle.isTest() && Repository.sources().stream()
                    .anyMatch(file -> file.startsWith(bundle.folder()) && Repository.read(file).contains("@TempDir"));
            return folders && !watched ? "has temporary folders and must require org.assize.testsupport" : null;
        });
    }

    @Test
    void exportsAreOfTheBundleItself() {
        check(bundle -> {
            String internal = bundle.name().replace(Direction.PREFIX, Direction.PREFIX + "internal.");
            List<String> foreign = bundle.exports().stream().map(ManifestHeader::name)
                    .filter(name -> !within(name, bundle.name()) && !within(name, internal)).toList();
            return foreign.isEmpty() || isMend(bundle) ? null : "exports " + foreign;
        });
    }

    @Test
    void internalPackagesAreExportedToNamedFriendsOnly() {
        check(bundle -> {
            List<String> open = bundle.exports().stream()
                    .filter(export -> export.name().startsWith(Direction.PREFIX + "internal."))
                    .filter(export -> !export.parameters().containsKey("x-friends:")
                            && !"true".equals(export.parameters().get("x-internal:")))
                    .map(ManifestHeader::name).toList();
            return open.isEmpty() ? null : "exports to everybody " + open;
        });
    }

    @Test
    void everyApiPackageSaysWhatItIsAndIsNullMarked() {
        check(bundle -> {
            List<String> silent = handwrittenApi(bundle)
                    .filter(name -> !isDescribed(folder(bundle, "src", name).resolve("package-info.java"))).toList();
            return silent.isEmpty() ? null : "has no null-marked package-info.java with a description for " + silent;
        });
    }

    @Test
    void onlyBundlesWithExtensionsAreSingletons() {
        check(bundle -> {
            boolean singleton = "true".equals(
                    bundle.header("Bundle-SymbolicName").get(0).parameters().get("singleton:"));
            boolean extensions = Files.exists(bundle.folder().resolve("plugin.xml"));
            return singleton == extensions ? null
                    : extensions ? "has a plugin.xml and must be a singleton" : "is a singleton without plugin.xml";
        });
    }

    private static boolean isMend(Bundle bundle) {
        return bundle.name().startsWith(Direction.PREFIX + "mend.");
    }

    /** Exported packages for everybody or for friends outside {@code internal}, without generated ones. */
    private static Stream<String> handwrittenApi(Bundle bundle) {
        return bundle.exports().stream()
                .filter(export -> !export.parameters().containsKey("x-internal:") && !isMend(bundle))
                .map(ManifestHeader::name)
                .filter(name -> !name.startsWith(Direction.PREFIX + "internal."))
                .filter(name -> !Files.isDirectory(folder(bundle, "src-gen", name)));
    }

    private static boolean isDescribed(Path packageInfo) {
        if (!Files.exists(packageInfo)) {
            return false;
        }
        String text = Repository.read(packageInfo);
        return text.startsWith("/**") && text.contains("@NullMarked");
    }

    private static Path folder(Bundle bundle, String sources, String packageName) {
        return bundle.folder().resolve(sources).resolve(packageName.replace('.', '/'));
    }

    private static boolean within(String name, String root) {
        return name.equals(root) || name.startsWith(root + ".");
    }

    /** Asks each bundle for its complaint, null for none. */
    private void check(Function<Bundle, String> complaint) {
        assertThat(bundles).isNotEmpty();
        assertThat(bundles.stream().filter(bundle -> complaint.apply(bundle) != null)
                .map(bundle -> bundle + " " + complaint.apply(bundle))).isEmpty();
    }
}
