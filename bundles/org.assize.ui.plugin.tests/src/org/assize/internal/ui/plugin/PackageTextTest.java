package org.assize.internal.ui.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

import org.assize.install.PackagePreview;
import org.assize.install.PluginDescription;
import org.junit.jupiter.api.Test;

/** What is told about a package before it is installed. */
class PackageTextTest {

    private static final PluginDescription FRESH = InstalledInMemory.description("org.vendor.traffic", "2.0.0");

    @Test
    void tellsWhichVersionIsReplaced() {
        assertThat(told(Map.of("org.vendor.traffic", "1.0.0"))).contains("2.0.0", "1.0.0");
        assertThat(told(Map.of("org.vendor.other", "1.0.0"))).contains("2.0.0").doesNotContain("1.0.0");
    }

    private static String told(Map<String, String> installed) {
        PackagePreview preview = (PackagePreview) Proxy.newProxyInstance(PackagePreview.class.getClassLoader(),
                new Class<?>[] {PackagePreview.class}, (proxy, method, arguments) ->
                        method.getName().equals("plugins") ? List.of(FRESH) : List.of());
        return PackageText.of(preview, installed);
    }
}
