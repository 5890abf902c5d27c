package org.assize.architecture.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import aQute.bnd.version.Version;

/** That the comparison can fail, with the name of what changed and the version it takes. */
class ApiChangeTest {

    private static final String CHECK = """
            @org.osgi.annotation.versioning.ConsumerType
            public interface Check {
                String id();
                int rank();
            }
            """;
    private static final String SERVICE = """
            @org.osgi.annotation.versioning.ProviderType
            public interface Service {
                void run(Check check);
            }
            """;

    @TempDir
    Path temp;

    @Test
    void nothingChangedNeedsNoVersion() throws IOException {
        ApiChange change = change(CHECK, SERVICE, CHECK, SERVICE, "1.4.0");

        assertThat(change.isTold()).isTrue();
        assertThat(change.details()).isEmpty();
    }

    @Test
    void aRemovedMethodNeedsTheNextMajorVersionAndIsNamed() throws IOException {
        ApiChange change = change(CHECK, SERVICE, CHECK.replace("    int rank();\n", ""), SERVICE, "1.9.0");

        assertThat(change.isTold()).isFalse();
        assertThat(change.toString()).contains("probe", "2.0.0", "removed method probe.Check.rank()");
        assertThat(change(CHECK, SERVICE, CHECK.replace("    int rank();\n", ""), SERVICE, "2.0.0").isTold()).isTrue();
    }

    @Test
    void aMethodMoreBreaksThoseWhoImplementAndNotThoseWhoCall() throws IOException {
        String more = "    void more();\n}\n";
        ApiChange implemented = change(CHECK, SERVICE, CHECK.replace("}\n", more), SERVICE, "1.1.0");
        ApiChange called = change(CHECK, SERVICE, CHECK, SERVICE.replace("}\n", more), "1.0.0");

        assertThat(implemented.needed()).isEqualTo(new Version(2, 0, 0));
        assertThat(implemented.toString()).contains("added method probe.Check.more()");
        assertThat(called.needed()).isEqualTo(new Version(1, 1, 0));
        assertThat(called.isTold()).isFalse();
    }

    @Test
    void aDefaultMethodMoreIsOnlyAnAddition() throws IOException {
        ApiChange change = change(CHECK, SERVICE,
                CHECK.replace("}\n", "    default int more() {\n        return 0;\n    }\n}\n"), SERVICE, "1.1.0");

        assertThat(change.needed()).isEqualTo(new Version(1, 1, 0));
        assertThat(change.isTold()).isTrue();
    }

    @Test
    void anotherTypeOfAResultIsARemovalAndAnAddition() throws IOException {
        ApiChange change = change(CHECK, SERVICE, CHECK.replace("int rank", "long rank"), SERVICE, "1.0.0");

        assertThat(change.needed()).isEqualTo(new Version(2, 0, 0));
        assertThat(change.toString()).contains("probe.Check.rank()");
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() throws IOException {
        ApiPackage read = read(CHECK, SERVICE, "1.0.0");
        ApiBaseline.of(read).write(temp);

        assertThat(ApiBaseline.in(temp).get("probe")).isEqualTo(ApiBaseline.of(read));
    }

    private ApiChange change(String checkBefore, String serviceBefore, String check, String service, String version)
            throws IOException {
        return ApiChange.between(read(check, service, version),
                ApiBaseline.of(read(checkBefore, serviceBefore, "1.0.0")));
    }

    private ApiPackage read(String check, String service, String version) throws IOException {
        Path sources = Files.createTempDirectory(temp, "sources");
        Path classes = Files.createTempDirectory(temp, "classes");
        Path checkFile = Files.writeString(sources.resolve("Check.java"), "package probe;\n" + check);
        Path serviceFile = Files.writeString(sources.resolve("Service.java"), "package probe;\n" + service);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-d", classes.toString(),
                checkFile.toString(), serviceFile.toString())).isZero();
        return ApiPackage.read(classes,
                List.of(new ApiPackage.Exported("probe", Version.parseVersion(version)))).getFirst();
    }
}
