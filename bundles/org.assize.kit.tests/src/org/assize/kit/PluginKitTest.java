package org.assize.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ChecklistSource;
import org.assize.checklist.ScoringModels;
import org.assize.internal.kit.Product;
import org.assize.internal.kit.Products;
import org.assize.kit.KitFinding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginKitTest {

    private static final String RANGES = "Import-Package: org.assize.check;version=\"[1.0,2)\"\n";

    private static final String CHECKLIST = """
            <checklist:Checklist xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:checklist="urn:assize:model:checklist:1" urn="urn:example:checklist:small" version="1"
                kind="ADMINISTRATIVE" model="deduct-100" naPolicy="RENORMALISE">
              <titles lang="zh" value="小"/>
              <titles lang="en" value="Small"/>
              <bands id="bad" lowerBound="0">
                <titles lang="zh" value="不合格"/>
                <titles lang="en" value="Unqualified"/>
              </bands>
              <sections id="1">
                <titles lang="zh" value="一"/>
                <titles lang="en" value="One"/>
                <items id="1.1" marks="100" judgement="OBJECTIVE">
                  <titles lang="zh" value="笔录"/>
                  <titles lang="en" value="Record"/>
                  <guidance lang="zh" value="查看。"/>
                  <guidance lang="en" value="Look."/>
                  <rules id="1.1-a" amount="20">
                    <titles lang="zh" value="缺签名"/>
                    <titles lang="en" value="A signature is missing"/>
                  </rules>
                </items>
              </sections>
            </checklist:Checklist>
            """;

    @TempDir
    Path temp;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Product product = Products.with(
            Set.of("org.assize.checklists", "org.assize.checkBindings", "org.assize.remarks"));

    @Test
    void a_sound_plugin_fits_and_is_told_to_be_unsigned() throws IOException {
        service(TriedChecks.Sound.class);
        file("plugin.xml", "<plugin><extension point='org.assize.checkBindings'>"
                + "<bindings checklist='urn:example:checklist:small' file='b.properties'/></extension></plugin>");
        file("b.properties", "org.example.found = 1.1-a\n");

        KitReport report = check(RANGES);

        assertThat(report.fits()).isTrue();
        assertThat(report.bundles()).containsExactly("org.example.plugin 1.0.0");
        assertThat(report.findings()).extracting(KitFinding::severity)
                .containsExactlyInAnyOrder(Severity.WARNING, Severity.INFO);
        assertThat(report.findings()).anySatisfy(f -> assertThat(f.message()).contains("org.example.sound"));
    }

    @Test
    void requirements_that_nobody_meets_are_named() throws IOException {
        assertError(check("Import-Package: org.example.nowhere\n"), "org.example.nowhere");
        assertError(check("Import-Package: org.assize.check;version=\"[2.0,3)\"\n"), "org.assize.check");
        assertError(check("Require-Bundle: org.example.none\n"), "org.example.none");
        assertThat(check("Import-Package: org.example.nowhere;resolution:=optional\n").fits()).isTrue();
    }

    @Test
    void a_range_without_an_end_is_a_warning_and_a_package_for_friends_an_error() throws IOException {
        KitReport open = check("Import-Package: org.assize.check;version=\"1.0\"\n");

        assertThat(open.fits()).isTrue();
        assertThat(open.findings()).filteredOn(f -> f.about().equals("org.assize.check"))
                .extracting(KitFinding::severity).containsExactly(Severity.WARNING);
        assertError(check("Import-Package: org.assize.internal.check\n"), "org.assize.internal.check");
    }

    @Test
    void only_code_has_to_import_packages_where_it_could_require_a_bundle() throws IOException {
        assertThat(check("Require-Bundle: org.assize.check\n").findings()).noneMatch(f -> about(f, "org.assize.check"));

        files.put("org/example/Other.class", bytes(PluginKit.class));
        assertThat(check("Require-Bundle: org.assize.check\n").findings())
                .filteredOn(f -> about(f, "org.assize.check")).extracting(KitFinding::severity)
                .containsExactly(Severity.WARNING);
    }

    private static boolean about(KitFinding finding, String about) {
        return finding.about().equals(about);
    }

    @Test
    void classes_that_name_inner_types_are_found_whatever_the_manifest_says() throws IOException {
        files.put("org/assize/kit/PluginKitTest.class", bytes(PluginKitTest.class));

        assertError(check(""), "org.assize.internal.kit");
    }

    @Test
    void services_are_tried_in_a_process_of_their_own() throws IOException {
        assertServiceFails(TriedChecks.OneLanguage.class);
        assertServiceFails(TriedChecks.Stumbling.class);
        assertServiceFails(TriedChecks.Exiting.class);
        assertServiceFails(TriedChecks.Undeclared.class);
        assertServiceFails(TriedChecks.Hidden.class);
    }

    @Test
    void a_reader_may_know_its_files_by_their_names_only() throws IOException {
        service(TriedReader.class, "org.assize.document.DocumentReader");

        KitReport report = check("Import-Package: org.assize.document;version=\"[1.0,2)\"\n");

        assertThat(report.fits()).as("%s", report.findings()).isTrue();
        assertThat(report.findings()).anySatisfy(f -> assertThat(f.message()).contains("*.transcript"));
    }

    @Test
    void data_that_cannot_be_used_is_found() throws IOException {
        file("plugin.xml", "<plugin><extension point='org.assize.checklists'><checklist file='c'/></extension>"
                + "<extension point='org.assize.none'/>"
                + "<extension point='org.assize.checkBindings'><bindings file='b' checklist="
                + "'urn:example:checklist:small'/><bindings file='gone' checklist='x'/></extension></plugin>");
        file("c", "<not a checklist");
        file("b", "org.example.found = 99.9-z\n");

        KitReport report = check("");

        assertError(report, "c");
        assertError(report, "org.assize.none");
        assertThat(report.findings()).anySatisfy(f -> assertThat(f.message()).contains("99.9-z"))
                .anySatisfy(f -> assertThat(f.message()).contains("gone"));
    }

    @Test
    void what_the_schema_of_a_point_does_not_know_is_named_with_its_line() throws IOException {
        file("plugin.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <plugin>
                  <extension point="org.assize.remarks">
                    <remarks datei="remarks.txt"/>
                    <remark file="remarks.txt"/>
                  </extension>
                  <extension point="org.assize.checklists"/>
                  <extension point="org.assize.checkBindings">
                    <bindings checklist="urn:example:checklist:small"
                        file="gone"/>
                  </extension>
                  <extention point="org.assize.remarks"/>
                </plugin>
                """);
        file("remarks.txt", "一条评语\n");

        assertThat(check("").findings()).filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(KitFinding::about, KitFinding::message).containsExactlyInAnyOrder(
                        tuple("plugin.xml:4", "<remarks> lacks the attribute file"),
                        tuple("plugin.xml:4", "<remarks> has the attribute datei, which nobody reads; there are: file"),
                        tuple("plugin.xml:5", "<remark> does not belong into <extension>; there may be: remarks"),
                        tuple("plugin.xml:7", "<extension> holds no <checklist>"),
                        tuple("plugin.xml:10", "<bindings> names a file that is not in the bundle: gone"),
                        tuple("plugin.xml:12",
                                "<extention> does not belong into <plugin>; there may be: extension, extension-point"));
    }

    @Test
    void xml_that_cannot_be_read_is_named_with_its_line() throws IOException {
        file("plugin.xml", "<plugin>\n<extension>\n</plugin>");

        assertThat(check("").findings()).filteredOn(f -> about(f, "plugin.xml")).singleElement()
                .satisfies(f -> assertThat(f.message()).contains("3: "));
    }

    @Test
    void remarks_that_would_be_left_out_are_found() throws IOException {
        file("plugin.xml", "<plugin><extension point='org.assize.remarks'><remarks file='long.txt'/>"
                + "<remarks file='empty.txt'/><remarks file='other.txt'/><remarks file='large.txt'/>"
                + "</extension></plugin>");
        file("long.txt", "一条评语\n" + "字".repeat(501) + "\n");
        file("empty.txt", "# 只有说明\n\n");
        files.put("other.txt", "评语".getBytes(Charset.forName("GB18030")));
        file("large.txt", "评语\n".repeat(60_000));

        assertThat(check("").findings()).filteredOn(f -> f.about().contains(".txt"))
                .extracting(KitFinding::severity, KitFinding::about).containsExactlyInAnyOrder(
                        tuple(Severity.ERROR, "long.txt:2"), tuple(Severity.WARNING, "empty.txt"),
                        tuple(Severity.ERROR, "other.txt"), tuple(Severity.ERROR, "large.txt"));
    }

    @Test
    void texts_have_to_be_there_in_both_languages() throws IOException {
        file("OSGI-INF/l10n/bundle.properties", "name = Name\n");
        file("words.properties", "a = A\nb = B\n");
        file("words_zh.properties", "a = 甲\n");

        KitReport report = check("Bundle-Name: %name\n");

        assertError(report, "OSGI-INF/l10n/bundle_zh.properties");
        assertError(report, "words_zh.properties");
    }

    @Test
    void a_zip_file_of_a_repository_is_looked_into_and_other_files_are_refused() throws IOException {
        Path jar = jar("");
        Path zip = temp.resolve("package.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry("plugins/org.example.plugin_1.0.0.jar"));
            packed.write(Files.readAllBytes(jar));
        }

        assertThat(kit().check(zip, () -> false).bundles()).containsExactly("org.example.plugin 1.0.0");
        assertThatThrownBy(() -> kit().check(Files.writeString(temp.resolve("x.jar"), "x"), () -> false))
                .isInstanceOf(IOException.class);
    }

    private void assertServiceFails(Class<?> type) throws IOException {
        files.clear();
        service(type);
        assertError(check(RANGES), type.getName());
    }

    private static void assertError(KitReport report, String about) {
        assertThat(report.fits()).isFalse();
        assertThat(report.findings()).anySatisfy(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.about()).isEqualTo(about);
            assertThat(f.message()).isNotBlank();
        });
    }

    private PluginKit kit() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("checklists"));
        Files.writeString(folder.resolve("small.checklist"), CHECKLIST);
        return new PluginKit(new ChecklistCatalog(List.of(ChecklistSource.folder(folder)), ScoringModels.builtIn()),
                product);
    }

    private KitReport check(String headers) throws IOException {
        return kit().check(jar(headers), () -> false);
    }

    private void service(Class<?> type) throws IOException {
        service(type, "org.assize.check.AuditCheck");
    }

    private void service(Class<?> type, String provided) throws IOException {
        files.put(type.getName().replace('.', '/') + ".class", bytes(type));
        file("OSGI-INF/service.xml", "<component><implementation class='" + type.getName() + "'/><service>"
                + "<provide interface='" + provided + "'/></service></component>");
    }

    private void file(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path jar(String headers) throws IOException {
        Manifest manifest = new Manifest(new ByteArrayInputStream(("Manifest-Version: 1.0\nBundle-ManifestVersion: 2\n"
                + "Bundle-SymbolicName: org.example.plugin\nBundle-Version: 1.0.0\n"
                + "Service-Component: OSGI-INF/*.xml\n" + headers).getBytes(StandardCharsets.UTF_8)));
        Path jar = Files.createTempFile(temp, "plugin", ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                packed.putNextEntry(new ZipEntry(file.getKey()));
                packed.write(file.getValue());
            }
        }
        return jar;
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return in.readAllBytes();
        }
    }
}
