package org.assize.modelgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelGeneratorTest {

    private static final String ECORE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="shelf" nsURI="urn:shelf" nsPrefix="shelf">
              <eClassifiers xsi:type="ecore:EClass" name="Shelf">
                <eStructuralFeatures xsi:type="ecore:EReference" name="below" eType="#//Shelf" containment="true"/>
              </eClassifiers>
            </ecore:EPackage>
            """;

    private static final String GENMODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <genmodel:GenModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:genmodel="http://www.eclipse.org/emf/2002/GenModel" modelName="Shelf"
                modelDirectory="/org.assize.model/src-gen" modelPluginID="org.assize.model"
                complianceLevel="21.0" copyrightFields="false">
              <genPackages prefix="Shelf" basePackage="org.assize.model" ecorePackage="shelf.ecore#/"/>
            </genmodel:GenModel>
            """;

    @TempDir
    Path repository;

    private ModelBundle bundle;

    @BeforeEach
    void writeModel() throws IOException {
        bundle = ModelBundle.inRepository(repository);
        Files.createDirectories(bundle.root().resolve("model"));
        Files.writeString(bundle.root().resolve("model/shelf.ecore"), ECORE);
        Files.writeString(bundle.root().resolve("model/shelf.genmodel"), GENMODEL);
    }

    @Test
    void generatesTheSameBytesEachTime() throws Exception {
        SourceTree first = new ModelGenerator(bundle).generate();

        assertThat(first.files()).containsKey("org/assize/model/shelf/Shelf.java");
        assertThat(new ModelGenerator(bundle).generate()).isEqualTo(first);
    }

    @Test
    void writesNothingBesideTheGeneratedSources() throws Exception {
        new ModelGenerator(bundle).generate().replace(bundle.generatedSources());

        try (var content = Files.list(bundle.root())) {
            assertThat(content.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("model", "src-gen");
        }
    }

    @Test
    void namesEachFileThatIsNotAsGenerated() throws Exception {
        SourceTree expected = new ModelGenerator(bundle).generate();
        Path sources = bundle.generatedSources();
        expected.replace(sources);
        Files.delete(sources.resolve("org/assize/model/shelf/Shelf.java"));
        Files.writeString(sources.resolve("org/assize/model/shelf/ShelfFactory.java"), "edited");
        Files.writeString(sources.resolve("Stray.java"), "class Stray {}");

        assertThat(SourceTree.read(sources).differencesFrom(expected)).containsExactly(
                "not generated: Stray.java",
                "missing: org/assize/model/shelf/Shelf.java",
                "different: org/assize/model/shelf/ShelfFactory.java");
    }

    @Test
    void replacingRemovesWhatIsNoLongerGenerated() throws Exception {
        SourceTree expected = new ModelGenerator(bundle).generate();
        Path stray = bundle.generatedSources().resolve("old/Stray.java");
        Files.createDirectories(stray.getParent());
        Files.writeString(stray, "class Stray {}");

        expected.replace(bundle.generatedSources());

        assertThat(stray.getParent()).doesNotExist();
        assertThat(SourceTree.read(bundle.generatedSources())).isEqualTo(expected);
    }

    @Test
    void saysWhatIsWrongWithAnInvalidModel() throws IOException {
        Files.writeString(bundle.root().resolve("model/shelf.ecore"), ECORE.replace("name=\"below\"", "name=\"9\""));

        assertThatThrownBy(() -> new ModelGenerator(bundle).generate()).isInstanceOf(GenerationException.class)
                .hasMessageContaining("shelf.genmodel").hasMessageContaining("'9'");
    }

    @Test
    void saysWhichTypeDoesNotExist() throws IOException {
        Files.writeString(bundle.root().resolve("model/shelf.ecore"), ECORE.replace("#//Shelf", "#//Board"));

        assertThatThrownBy(() -> new ModelGenerator(bundle).generate()).isInstanceOf(GenerationException.class)
                .hasMessageContaining("shelf.genmodel").hasMessageContaining("#//Shelf/below");
    }
}
