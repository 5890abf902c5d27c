package org.assize.journal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts classes of the tests in a process of their own. */
public final class ChildJvm {

    private ChildJvm() {
    }

    public static Process start(Class<?> main, List<String> options, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Works in OSGi too, where the class path of this process is just the framework. */
    private static String classPath() {
        try {
            ClassLoader loader = Journal.class.getClassLoader();
            Class<?> databind = Class.forName("com.fasterxml.jackson.databind.ObjectMapper", false, loader);
            List<String> path = new ArrayList<>();
            for (Class<?> type : List.of(Journal.class, ChildJvm.class, databind,
                    Class.forName("com.fasterxml.jackson.core.JsonFactory", false, loader),
                    Class.forName("com.fasterxml.jackson.annotation.JsonProperty", false, databind.getClassLoader()),
                    Class.forName("org.erdtman.jcs.NumberToJSON", false, loader),
                    Class.forName("org.eclipse.osgi.util.NLS", false, loader))) {
                Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
                Path classes = location.resolve("target").resolve("classes");
                path.add((Files.isDirectory(classes) ? classes : location).toString());
            }
            return String.join(System.getProperty("path.separator"), path);
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
