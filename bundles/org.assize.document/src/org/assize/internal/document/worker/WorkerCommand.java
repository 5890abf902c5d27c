package org.assize.internal.document.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.assize.document.SeparateProcess;

/** How a worker process is started. */
final class WorkerCommand {

    /** What the virtual machine ends with when its memory is used up. */
    static final int OUT_OF_MEMORY_EXIT = 3;

    private WorkerCommand() {
    }

    /** Starts one that puts its temporary files, which hold parts of documents, into a folder of its own. */
    static Process start(List<Path> classPath, WorkerSettings settings, Path scratch, ClassArchive archive)
            throws IOException {
        List<String> command = command(settings.heapMegabytes(), scratch, settings.cache());
        if (settings.compile() == WorkerSettings.Compile.SOON) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(archive.options(scratch));
        command.add("-cp");
        command.add(joined(classPath));
        command.add(WorkerMain.class.getName());
        return builder(command).start();
    }

    /** Starts one that runs a single task, from a file with its request to a file for its answer. */
    static Process startTask(List<Path> classPath, String task, SeparateProcess.Limits limits, TaskFiles files)
            throws IOException {
        List<String> command = command(limits.heapMegabytes(), files.folder(), files.folder().getParent());
        command.add("-cp");
        command.add(joined(classPath));
        command.addAll(List.of(TaskMain.class.getName(), task));
        return builder(command).redirectInput(files.request().toFile()).redirectOutput(files.answer().toFile())
                .start();
    }

    private static List<String> command(int heapMegabytes, Path scratch, Path cache) {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.add("-Xmx" + heapMegabytes + "m");
        // An error of memory leaves a JVM in an unknown state: it ends with code 3 and a new one takes over.
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:+UseSerialGC");
        // Warnings of the virtual machine go to standard output, which belongs to the answers.
        command.add("-Xlog:disable");
        command.add("-XX:+DisplayVMOutputToStderr");
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.io.tmpdir=" + scratch);
        command.add("-Dpdfbox.fontcache=" + cache);
        command.add("-Dorg.apache.pdfbox.rendering.UsePureJavaCMYKConversion=true");
        return command;
    }

    private static String joined(List<Path> classPath) {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        // Options for the workbench's own JVM, such as a debugger's port, are not for workers.
        builder.environment().keySet().removeIf(k -> k.equals("JAVA_TOOL_OPTIONS") || k.equals("JDK_JAVA_OPTIONS"));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
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
