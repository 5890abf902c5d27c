package org.assize.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Extension points explain themselves, and what is contributed to them is what they ask for. */
class ExtensionTest {

    private static final List<String> SECTIONS = List.of("", "since", "examples", "apiinfo", "implementation");

    /** A point and the folder of the bundle that declares it. */
    private record Point(Element declared, Path folder) {

        Path schema() {
            return folder.resolve(declared.getAttribute("schema"));
        }

        @Override
        public String toString() {
            return declared.getAttribute("id") + " of " + folder.getFileName();
        }
    }

    @Test
    void everyExtensionPointHasASchemaThatTellsAll() {
        List<String> wrong = new ArrayList<>();
        assertThat(points()).isNotEmpty();
        for (Point point : points()) {
            if (!Files.isRegularFile(point.schema())) {
                wrong.add(point + " has no schema");
                continue;
            }
            ExtensionSchema schema = ExtensionSchema.read(point.schema());
            if (!schema.point().equals(id(point))) {
                wrong.add(point + " has the schema of " + schema.point());
            }
            SECTIONS.stream().filter(s -> schema.sections().getOrDefault(s, "").isEmpty())
                    .forEach(s -> wrong.add(point + " has nothing written under '" + s + "'"));
            schema.elements().forEach((name, rule) -> {
                if (!rule.documented()) {
                    wrong.add(point + " does not explain <" + name + ">");
                }
                rule.attributes().forEach((attribute, a) -> {
                    if (!a.documented()) {
                        wrong.add(point + " does not explain " + attribute + " of <" + name + ">");
                    }
                });
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theExampleOfASchemaKeepsToIt() {
        for (Point point : points()) {
            ExtensionSchema schema = ExtensionSchema.read(point.schema());
            String examples = schema.sections().getOrDefault("examples", "");
            int start = examples.indexOf("<extension");
            assertThat(start).as(point.toString()).isNotNegative();
            int end = examples.indexOf("</extension>") + "</extension>".length();
            assertThat(schema.faults(Xml.parse(examples.substring(start, end)), Path.of("nowhere")).stream()
                    .filter(fault -> !fault.contains("names a file"))).as(point.toString()).isEmpty();
        }
    }

    @Test
    void whatIsContributedToOurPointsKeepsToTheirSchemas() {
        Map<String, ExtensionSchema> schemas = schemas();
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Path file : Repository.files(path -> path.endsWith("plugin.xml"))) {
            for (Element extension : Xml.children(Xml.read(file), "extension").toList()) {
                String point = extension.getAttribute("point");
                if (point.startsWith(Direction.PREFIX)) {
                    seen++;
                    faults(schemas.get(point), extension, file.getParent())
                            .forEach(fault -> wrong.add(Repository.relative(file) + ", " + point + ": " + fault));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isPositive();
    }

    @Test
    void contributionsThatBreakASchemaAreFound() {
        ExtensionSchema schema = schemas().get("org.assize.checklists");

        assertThat(faults(schema, "<checklist/>")).containsExactly("<checklist> lacks file");
        assertThat(faults(schema, "<checklist file='none'/>"))
                .containsExactly("<checklist> names a file that is not there: none");
        assertThat(faults(schema, "")).containsExactly("<extension> has 0 <checklist>");
        assertThat(faults(schema, "<checklist file='plugin.xml' colour='red'/><other/>")).containsExactlyInAnyOrder(
                "<checklist> has the unknown attribute colour", "<other> does not belong into <extension>");
    }

    private static List<String> faults(ExtensionSchema schema, String content) {
        return schema.faults(Xml.parse("<extension point='org.assize.checklists'>" + content + "</extension>"),
                Repository.ROOT.resolve("bundles/org.assize.checklist"));
    }

    private static List<String> faults(ExtensionSchema schema, Element extension, Path plugin) {
        return schema == null ? List.of("there is no such point") : schema.faults(extension, plugin);
    }

    private static Map<String, ExtensionSchema> schemas() {
        Map<String, ExtensionSchema> schemas = new TreeMap<>();
        points().forEach(p -> schemas.put(id(p), ExtensionSchema.read(p.schema())));
        return schemas;
    }

    private static List<Point> points() {
        return Repository.bundles().stream().map(bundle -> bundle.folder().resolve("plugin.xml"))
                .filter(Files::exists).flatMap(file -> Stream.of(Xml.read(file))
                        .flatMap(e -> Xml.children(e, "extension-point")).map(e -> new Point(e, file.getParent())))
                .toList();
    }

    /** A short id stands below the name of the bundle. */
    private static String id(Point point) {
        String id = point.declared().getAttribute("id");
        return id.contains(".") ? id : point.folder().getFileName() + "." + id;
    }
}
