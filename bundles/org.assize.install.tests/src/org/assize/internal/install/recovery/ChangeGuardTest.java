package org.assize.internal.install.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.assize.install.AuditLine;
import org.assize.install.AuditLine.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change is complete, or was never made. */
class ChangeGuardTest {

    private static final List<String> NAMES = List.of("configuration/config.ini", "artifacts.xml",
            "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info",
            "configuration/org.eclipse.update/platform.xml", "configuration/org.assize.plugin/plugins.properties",
            "p2/org.eclipse.equinox.p2.engine/profileRegistry/assize.profile/1.profile.gz",
            "p2/org.eclipse.equinox.p2.engine/profileRegistry/assize.profile/2.profile.gz",
            "plugin-store/installed.json", "plugin-store/packages/abc/content.jar");

    @TempDir
    private Path root;
    private Installation installation;
    private ChangeGuard guard;

    @BeforeEach
    void install() throws IOException {
        installation = new Installation(root);
        guard = new ChangeGuard(installation);
        for (String name : NAMES) {
            write(name, "before");
        }
        write("plugins/org.assize.rcp_1.jar", "program");
    }

    @RepeatedTest(20)
    void whateverAnInterruptedChangeDidIsTakenBack(RepetitionInfo repetition) throws IOException {
        Map<String, String> before = content();
        guard.begin();
        changeAnything(new Random(repetition.getCurrentRepetition()));
        new ChangeGuard(installation).takeBack();
        assertThat(content()).isEqualTo(before);
        assertThat(guard.interrupted()).isFalse();
    }

    @RepeatedTest(10)
    void takingBackCanBeInterruptedAndBegunAgain(RepetitionInfo repetition) throws IOException {
        Map<String, String> before = content();
        guard.begin();
        Random random = new Random(repetition.getCurrentRepetition());
        changeAnything(random);
        // as far as an earlier attempt may have come: some copies are back in their place
        Path copies = installation.changing().resolve("before");
        for (String name : NAMES) {
            if (Files.exists(copies.resolve(name)) && random.nextBoolean()) {
                Files.createDirectories(root.resolve(name).getParent());
                Files.deleteIfExists(root.resolve(name));
                Files.move(copies.resolve(name), root.resolve(name));
            }
        }
        guard.takeBack();
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aCompleteChangeStays() throws IOException {
        guard.begin();
        write("configuration/config.ini", "after");
        write("plugins/org.example_1.jar", "plugin");
        guard.complete();
        guard.clear();
        Map<String, String> after = content();
        assertThat(Recovery.recover(installation)).isFalse();
        assertThat(content()).isEqualTo(after).containsEntry("configuration/config.ini", "after");
    }

    @Test
    void whatWasCopiedBeforeTheMarkerWasThereChangesNothing() throws IOException {
        guard.begin();
        Files.delete(installation.marker());
        write("configuration/config.ini", "written by somebody else");
        guard.takeBack();
        assertThat(root.resolve("configuration/config.ini")).hasContent("written by somebody else");
        assertThat(installation.changing()).doesNotExist();
    }

    @Test
    void theStartScriptsProgramTakesBackAndSaysSoInTheLog() throws IOException {
        guard.begin();
        write("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info", "");
        Recovery.main(new String[] {root.toString()});
        assertThat(root.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))
                .hasContent("before");
        assertThat(new AuditFile(installation).lines()).extracting(AuditLine::what).containsExactly(Decision.RESTORED);
    }

    @Test
    void onlyOneChangesAnInstallation() throws IOException {
        try (ChangeLock first = ChangeLock.tryToTake(installation).orElseThrow()) {
            assertThat(ChangeLock.tryToTake(installation)).isEmpty();
            assertThat(first).isNotNull();
        }
        try (ChangeLock next = ChangeLock.tryToTake(installation).orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }

    private void changeAnything(Random random) throws IOException {
        for (String name : NAMES.subList(0, NAMES.size() - 1)) {
            switch (random.nextInt(4)) {
                case 0 -> Files.delete(root.resolve(name));
                case 1 -> write(name, "torn");
                case 2 -> write(name + ".new", "added");
                default -> assertThat(root.resolve(name)).exists();
            }
        }
        if (random.nextBoolean()) {
            write("plugins/org.example_1.jar", "half a plu");
            write("features/org.example_1/feature.xml", "<feature");
            write("plugin-store/packages/def/content.jar", "package");
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Files beside those that p2 owns may be added by anybody: they are not looked at. */
    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.equals("plugin-store/lock") && !name.equals("artifacts.xml.new")
                        && !name.equals("configuration/config.ini.new")
                        && !name.equals("plugin-store/installed.json.new")) {
                    content.put(name, Files.readString(file));
                }
            }
        }
        return content;
    }
}
