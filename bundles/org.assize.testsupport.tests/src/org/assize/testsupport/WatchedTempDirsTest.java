package org.assize.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs small tests under the watch, of which some treat originals badly. */
class WatchedTempDirsTest {

    @Test
    void aTestThatLeavesOriginalsAloneSucceeds() {
        assertThat(failures(Harmless.class)).isEmpty();
    }

    @Test
    void aTestThatChangesBytesTimesOrNamesFails() {
        assertThat(failures(Harmful.class)).hasSize(5)
                .allSatisfy(failure -> assertThat(failure).contains("originals are not what they were"));
    }

    @Test
    void aClassThatChangesAnOriginalInItsSharedFolderFails() {
        assertThat(failures(HarmfulInShared.class)).singleElement().asString().contains("01.pdf");
    }

    @Test
    void whatATestSaysItDoesOnPurposeIsNotComplainedOf() {
        assertThat(failures(OnPurpose.class)).isEmpty();
    }

    /** This very test runs under the watch, or the others would prove nothing for the rest of the run. */
    @Test
    void theBuildHasSetTheWatch(@TempDir Path folder) throws IOException {
        Path library = library(folder);
        Files.writeString(original(library), "changed", StandardOpenOption.APPEND);

        assertThat(System.getProperty("junit.jupiter.tempdir.factory.default"))
                .isEqualTo(WatchedTempDirs.class.getName());

        Originals.changedOnPurpose(original(library));
    }

    private static List<String> failures(Class<?> tests) {
        LauncherConfig config = LauncherConfig.builder().enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false).addTestEngines(new JupiterTestEngine()).build();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(tests))
                .configurationParameter("junit.jupiter.tempdir.factory.default", WatchedTempDirs.class.getName())
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create(config).execute(request, summary);
        assertThat(summary.getSummary().getTestsStartedCount()).isPositive();
        return summary.getSummary().getFailures().stream()
                .map(failure -> Objects.requireNonNull(failure.getException().getMessage())).toList();
    }

    /** A library with one managed original, as it lies on disk. */
    private static Path library(Path folder) throws IOException {
        Path library = folder.resolve("library");
        Path original = original(library);
        Files.createDirectories(original.getParent());
        Files.writeString(original, "evidence");
        Files.setLastModifiedTime(original, FileTime.from(Instant.parse("2026-10-05T08:00:00.123Z")));
        Files.createDirectories(library.resolve("records/li/desk"));
        Files.writeString(library.resolve("library.json"), "{}");
        Files.writeString(library.resolve("records/li/desk/000001.jsonl"), """
                {"type":"library.created","body":{}}
                {"type":"case-file.registered","body":{"caseFile":{"number":"1","managed":true,"folder":"1",\
                "documents":[{"path":"01.pdf","size":8,"modified":"2026-10-05T08:00:00.123Z","sha256":"%s"}]}}}
                {"type":"case-file.reg""".formatted(sha256("evidence")));
        return library;
    }

    private static Path original(Path library) {
        return library.resolve("originals/1/01.pdf");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static class Harmless {

        @TempDir
        Path folder;

        @Test
        void reads() throws IOException {
            Files.readString(original(library(folder)));
            Files.readString(Originals.given(Files.writeString(folder.resolve("given.pdf"), "given")));
        }
    }

    static class Harmful {

        @TempDir
        Path folder;

        @Test
        void changesAByte() throws IOException {
            Path original = original(library(folder));
            FileTime before = Files.getLastModifiedTime(original);
            Files.writeString(original, "Evidence");
            Files.setLastModifiedTime(original, before);
        }

        @Test
        void changesTheTime() throws IOException {
            Files.setLastModifiedTime(original(library(folder)), FileTime.from(Instant.EPOCH));
        }

        @Test
        void moves() throws IOException {
            Path original = original(library(folder));
            Files.move(original, original.resolveSibling("02.pdf"));
        }

        @Test
        void changesWhatItWasGiven() throws IOException {
            Files.writeString(Originals.given(Files.writeString(folder.resolve("given.pdf"), "given")), "taken");
        }

        @Test
        void deletesTheWholeFolder() throws IOException {
            Path original = original(library(folder));
            Files.delete(original);
            Files.delete(original.getParent());
            Files.delete(original.getParent().getParent());
        }
    }

    static class HarmfulInShared {

        @TempDir
        static Path folder;

        @Test
        void appends() throws IOException {
            Files.writeString(original(library(folder)), "more", StandardOpenOption.APPEND);
        }
    }

    static class OnPurpose {

        @TempDir
        Path folder;

        @Test
        void damages() throws IOException {
            Path original = original(library(folder));
            Files.delete(original);
            Originals.changedOnPurpose(original);
        }
    }
}
