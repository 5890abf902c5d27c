package org.assize.architecture.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.assize.architecture.Repository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Fails when a package that plugins count on changes without its version telling them. */
class ApiCompatibilityTest {

    private static final Path PROMISED = Repository.ROOT.resolve("releng/api");
    private static final String UPDATE = "run releng/api/update, look at what it changed, and commit that";

    private static List<ApiPackage> packages;

    @BeforeAll
    static void read() {
        packages = PublishedApi.packages();
    }

    /** Only on demand: what is then promised is what is. A change that the version does not tell is not taken over. */
    @Test
    @EnabledIfSystemProperty(named = "assize.api.update", matches = "true")
    void writeDownWhatIsPromised() {
        Map<String, ApiBaseline> promised = ApiBaseline.in(PROMISED);
        for (ApiPackage now : packages) {
            ApiBaseline before = promised.get(now.name());
            if (before == null || ApiChange.between(now, before).isTold()) {
                ApiBaseline.of(now).write(PROMISED);
            }
        }
        ApiBaseline.keepOnly(packages.stream().map(ApiPackage::name).toList(), PROMISED);
    }

    @Test
    void noPackageChangesWithoutItsVersionTelling() {
        Map<String, ApiBaseline> promised = ApiBaseline.in(PROMISED);
        assertThat(packages.stream().filter(p -> promised.containsKey(p.name()))
                .map(p -> ApiChange.between(p, promised.get(p.name()))).filter(c -> !c.isTold())).isEmpty();
    }

    @Test
    void everyPackageWithAVersionIsWrittenDown() {
        assertThat(packages).isNotEmpty();
        Set<String> now = packages.stream().map(ApiPackage::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(ApiBaseline.in(PROMISED).keySet()).as(UPDATE).isEqualTo(now);
    }

    /** What is written down must be what was shipped with that version, or the next change is compared with a ghost. */
    @Test
    void whatIsWrittenDownIsOfTheVersionThatTheBundleHas() {
        Map<String, ApiBaseline> promised = ApiBaseline.in(PROMISED);
        assertThat(packages.stream().filter(p -> promised.containsKey(p.name()))
                .filter(p -> !promised.get(p.name()).version().equals(p.version())).map(ApiPackage::name))
                .as(UPDATE).isEmpty();
    }

    @Test
    void whatIsPromisedShowsNoTypesThatAreNot() {
        Set<String> names = packages.stream().map(ApiPackage::name).collect(Collectors.toSet());
        assertThat(packages.stream().flatMap(p -> p.shows().stream()
                .filter(used -> used.startsWith("org.assize.") && !names.contains(used))
                .map(used -> p.name() + " shows types of " + used))).isEmpty();
    }
}
