package org.assize.internal.annotation.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginInfo.Origin;
import org.assize.plugin.PluginRegistry;
import org.assize.plugin.Signer;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Remarks that a plugin promises and does not bring. */
class ExtensionRemarksTest {

    private static final String PLUGIN = """
            <?eclipse version="3.4"?>
            <plugin><extension-point id='org.assize.remarks' name='Remarks'/>
            <extension point='org.assize.remarks'><remarks file='gone.txt'/></extension></plugin>
            """;
    private static final PluginInfo TRAFFIC = new PluginInfo("org.vendor.traffic", "1.2.0", "Traffic", "Vendor",
            Origin.INSTALLED, new Signer("Province Z", "CN=Province Z", "ab12", Instant.EPOCH), true);

    private final Object key = new Object();
    private final List<String> faults = new ArrayList<>();
    private IExtensionRegistry registry;

    @BeforeEach
    void contribute() {
        registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, key);
        assertThat(registry.addContribution(new ByteArrayInputStream(PLUGIN.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("org.vendor.traffic.data"), false, "plugin.xml", null, key))
                .isTrue();
    }

    @AfterEach
    void stop() {
        registry.stop(key);
    }

    @Test
    void aPluginIsNamedWithVersionAndSigner() {
        assertThat(new ExtensionRemarks(registry, PluginRegistry.allOf(TRAFFIC)).files(faults::add)).isEmpty();
        assertThat(faults).singleElement().asString().contains("Traffic", "1.2.0", "Province Z", "gone.txt");
    }

    @Test
    void aPartOfTheProductIsNamedWithItsVersion() {
        PluginInfo product = PluginInfo.ofProduct("org.assize", "4.5.6");
        assertThat(new ExtensionRemarks(registry, PluginRegistry.allOf(product)).files(faults::add)).isEmpty();
        assertThat(faults).singleElement().asString().contains("org.vendor.traffic.data 4.5.6", "gone.txt");
    }
}
