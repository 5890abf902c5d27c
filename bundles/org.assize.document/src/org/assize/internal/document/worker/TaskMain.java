package org.assize.internal.document.worker;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.LogManager;

import org.assize.document.SeparateTask;

/** The main class of a process for one task, named by its class: from standard input to standard output. */
public final class TaskMain {

    private TaskMain() {
    }

    /** Runs the task and ends the process: with 0, or with 1 if the task failed. */
    public static void main(String[] args) throws ReflectiveOperationException {
        // Nothing outlives the workbench.
        ProcessHandle.current().parent().ifPresent(p -> p.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
        InputStream in = new FileInputStream(FileDescriptor.in);
        // Whatever a library prints must not get into the answer, and case text must not get into logs.
        System.setOut(System.err);
        LogManager.getLogManager().reset();
        SeparateTask task = (SeparateTask) Class.forName(args[0]).getConstructor().newInstance();
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            task.run(in, out);
        } catch (Exception | StackOverflowError e) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
    }
}
