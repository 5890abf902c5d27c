package org.assize.internal.document.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.LogManager;

/**
 * The main class of a worker process: takes requests from standard input, one after the other, and writes answers to
 * standard output. Ends when standard input ends, so that no worker outlives the workbench.
 */
public final class WorkerMain {

    private WorkerMain() {
    }

    /** Runs the process. */
    public static void main(String[] args) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // Whatever a library prints must not get between the answers, and case text must not get into logs.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        LogManager.getLogManager().reset();
        Cancellations cancelled = new Cancellations();
        BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("requests").start(() -> receive(in, requests, cancelled));
        RequestHandler handler = new RequestHandler(cancelled);
        while (true) {
            ResponseCodec.write(handler.handle(requests.take()), out);
        }
    }

    private static void receive(DataInputStream in, BlockingQueue<Request> requests, Cancellations cancelled) {
        try {
            while (true) {
                Request request = RequestCodec.read(in);
                if (request instanceof Request.Cancel cancel) {
                    cancelled.add(cancel.id());
                } else {
                    requests.add(request);
                }
            }
        } catch (IOException e) {
            // The workbench is gone or closed the pipe. A reader may be busy in an endless loop: do not wait for it.
            Runtime.getRuntime().halt(0);
        }
    }
}
