package org.assize.internal.document.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a worker process is started. */
final class WorkerCommand {

    private WorkerCommand() {
    }

    /** Starts one that puts its temporary files, which hold parts of documents, into a folder of its own. */
    static Process start(List<Path> classPath, WorkerSettings settings, Path scratch, ClassArchive archive)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.add("-Xmx" + settings.heapMegabytes() + "m");
        // An error of memory leaves a JVM in an unknown state: it ends with code 3 and a new one takes over.
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:+UseSerialGC");
        command.addAll(archive.options(scratch));
        // Warnings of the virtual machine go to standard output, which belongs to the answers.
        command.add("-Xlog:disable");
        command.add("-XX:+DisplayVMOutputToStderr");
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.io.tmpdir=" + scratch);
        command.add("-Dpdfbox.fontcache=" + settings.cache());
        command.add("-Dorg.apache.pdfbox.rendering.UsePureJavaCMYKConversion=true");
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(WorkerMain.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command);
        // Options for the workbench's own JVM, such as a debugger's port, are not for workers.
        builder.environment().keySet().removeIf(k -> k.equals("JAVA_TOOL_OPTIONS") || k.equals("JDK_JAVA_OPTIONS"));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    private static Path java() {
        Path home = Path.of(System.getProperty("java.home"), "bin");
        for (String name : new String[] {"java", "java.exe"}) {
            if (Files.isExecutable(home.resolve(name))) {
                return home.resolve(name);
            }
        }
        return ProcessHandle.current().info().command().map(Path::of).orElse(Path.of("java"));
    }
}
