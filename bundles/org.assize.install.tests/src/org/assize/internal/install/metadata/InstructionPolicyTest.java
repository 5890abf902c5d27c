package org.assize.internal.install.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What metadata may tell p2 to do. */
class InstructionPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "installBundle(bundle:${artifact})", "installBundle(bundle:${artifact});",
        "installBundle(bundle:${artifact});setStartLevel(startLevel:2);markStarted(started: true);",
        "uninstallFeature(feature:${artifact},featureId:default,featureVersion:default)",
        "org.eclipse.equinox.p2.touchpoint.eclipse.installBundle(bundle:${artifact});"})
    void mayPutBundlesAndFeaturesInPlace(String body) throws IOException {
        assertThat(InstructionPolicy.forbidden(unit("<instruction key='install'>" + body + "</instruction>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"addJvmArg(jvmArg:-javaagent:evil.jar)",
        "setProgramProperty(propName:eclipse.p2.unsignedPolicy,propValue:allow)",
        "org.eclipse.equinox.p2.touchpoint.natives.chmod(targetDir:x,targetFile:y,permissions:755)",
        "installBundle(bundle:${artifact});unzip(source:@artifact,target:/)",
        "installBundle(bundle:${artifact}) ; remove(path:/home)", "addRepository(type:0,location:http${#58}//x)",
        "installBundle(bundle:${artifact});nonsense", "x", "installBundle(bundle:(chmod(a:b)))",
        "org.example.installBundle(bundle:${artifact})", "INSTALLBUNDLE(bundle:x)"})
    void mayDoNothingElse(String body) throws IOException {
        assertThat(InstructionPolicy.forbidden(unit("<instruction key='configure'>" + body + "</instruction>")))
                .hasSize(1).allMatch(found -> found.startsWith("org.example: configure"));
    }

    @Test
    void mayNotGiveAnAllowedNameAnotherMeaning() throws IOException {
        assertThat(InstructionPolicy.forbidden(unit("<instruction key='install' import='org.example.installBundle'>"
                + "installBundle(bundle:${artifact})</instruction>"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"patchScope", "lifeCycle", "hostRequirements", "metaRequirements"})
    void mayNotTouchUnitsOfOthersOrBringCodeForTheInstaller(String element) throws IOException {
        assertThat(InstructionPolicy.forbidden(unit("<" + element + "/>"))).containsExactly("org.example: " + element);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/${id}.jar", "${repoUrl}/../${id}.jar", "file:///etc/${id}",
        "${repoUrl}/http://example.org/x"})
    void artifactsLieInTheRepository(String place) throws IOException {
        assertThat(InstructionPolicy.forbiddenArtifacts(xml("<repository><mappings><rule output='" + place
                + "'/></mappings></repository>"))).containsExactly(place);
        assertThat(InstructionPolicy.forbiddenArtifacts(xml("<repository><mappings><rule "
                + "output='${repoUrl}/plugins/${id}_${version}.jar'/></mappings></repository>"))).isEmpty();
    }

    @Test
    void artifactsAreNotProcessed() throws IOException {
        assertThat(InstructionPolicy.forbiddenArtifacts(xml("<repository><artifacts><artifact><processing>"
                + "<step processor='x'/></processing></artifact></artifacts></repository>")))
                .containsExactly("step x");
    }

    private static Element unit(String content) throws IOException {
        return xml("<repository><units><unit id='org.example'>" + content + "</unit></units></repository>");
    }

    private static Element xml(String text) throws IOException {
        return RepositoryXml.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test");
    }
}
