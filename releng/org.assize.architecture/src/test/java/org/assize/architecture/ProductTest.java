package org.assize.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What is shipped is what is in the tree. */
class ProductTest {

    private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"([^\"]+)\"");

    @Test
    void theFeatureHoldsEveryBundleThatIsNotForTests() {
        String feature = Repository.read(Repository.ROOT.resolve("features/org.assize.feature/feature.xml"));
        List<String> shipped = PLUGIN.matcher(feature).results().map(found -> found.group(1)).toList();

        assertThat(shipped).containsExactlyInAnyOrderElementsOf(Repository.bundles().stream()
                .filter(bundle -> !bundle.isTest() && !bundle.name().equals("org.assize.testsupport"))
                .map(Bundle::name).toList());
    }
}
