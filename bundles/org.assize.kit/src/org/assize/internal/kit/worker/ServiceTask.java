package org.assize.internal.kit.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.assize.check.AuditCheck;
import org.assize.document.DocumentReader;
import org.assize.document.SeparateTask;

/**
 * Makes one service and tries it out. The request names the interface, the class, and the files of its package, each on
 * a line; each line of the answer is a word and what it is about.
 */
public final class ServiceTask implements SeparateTask {

    public static final String WORKS = "works";
    /** With the id of the check, and the numbers of case files and findings. */
    public static final String CHECKED = "checked";
    public static final String NOT_MADE = "not-made";
    public static final String NAMELESS = "nameless";
    public static final String LANGUAGE = "language";
    public static final String UNDECLARED = "undeclared";
    public static final String THREW = "threw";

    @Override
    public void run(InputStream request, OutputStream answer) throws IOException {
        List<String> lines = new String(request.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        PrintWriter out = new PrintWriter(answer, false, StandardCharsets.UTF_8);
        try {
            Object made = make(lines.get(1), lines.subList(2, lines.size()));
            tryOut(made, out);
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            tell(out, NOT_MADE, String.valueOf(e.getCause() == null ? e : e.getCause()));
        } catch (Exception | StackOverflowError | AssertionError e) {
            tell(out, THREW, String.valueOf(e));
        }
        out.flush();
    }

    private static Object make(String type, List<String> jars) throws ReflectiveOperationException, IOException {
        URL[] places = new URL[jars.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = Path.of(jars.get(i)).toUri().toURL();
        }
        // Open until the process ends: classes are loaded as they are needed.
        ClassLoader loader = new URLClassLoader(places, ServiceTask.class.getClassLoader());
        return Class.forName(type, true, loader).getConstructor().newInstance();
    }

    private static void tryOut(Object made, PrintWriter out) throws Exception {
        switch (made) {
            case AuditCheck check -> new CheckTrial(check, out).run();
            case DocumentReader reader -> new ReaderTrial(reader, out).run();
            default -> throw new ClassCastException(made.getClass().getName());
        }
    }

    static void tell(PrintWriter out, String word, String about) {
        out.print(word + "\t" + about.replaceAll("\\s+", " ") + "\n");
    }
}
