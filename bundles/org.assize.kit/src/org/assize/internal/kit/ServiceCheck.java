package org.assize.internal.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.assize.document.DocumentException;
import org.assize.document.SeparateProcess;
import org.assize.internal.kit.worker.ServiceTask;
import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Element;

/**
 * Whether services can be made and work. Those that are run in worker processes are tried there, each in a process of
 * its own, on case files and files made for that; of the others only the class is looked for.
 * <p>
 * The process has what checks and readers are given, and the package. A service that counts on another library of the
 * product is told as one that cannot be made here; libraries belong into the package.
 */
public final class ServiceCheck {

    private static final Set<String> IN_WORKERS =
            Set.of("org.assize.check.AuditCheck", "org.assize.document.DocumentReader");
    private static final SeparateProcess.Limits LIMITS = new SeparateProcess.Limits(256, Duration.ofSeconds(60));

    private final List<PluginBundle> together;
    private final Findings findings;
    private final BooleanSupplier cancelled;

    /** @param together the bundles of the package, of which services may need each other's classes */
    public ServiceCheck(List<PluginBundle> together, Findings findings, BooleanSupplier cancelled) {
        this.together = together;
        this.findings = findings;
        this.cancelled = cancelled;
    }

    /** Checks one. */
    public void check(PluginBundle bundle) {
        for (String file : bundle.components()) {
            try {
                bundle.content(file).map(SafeXml::parse).ifPresent(component -> component(bundle, component));
            } catch (IOException | IllegalArgumentException e) {
                findings.error(bundle, file, NLS.bind(Messages.unreadable, e.getMessage()));
            }
        }
    }

    private void component(PluginBundle bundle, Element component) {
        String type = SafeXml.children(component, "implementation").map(e -> e.getAttribute("class")).findFirst()
                .orElse("");
        if (!bundle.files().contains(type.replace('.', '/') + ".class")) {
            findings.error(bundle, type, Messages.classMissing);
            return;
        }
        SafeXml.children(component, "service").flatMap(s -> SafeXml.children(s, "provide"))
                .map(e -> e.getAttribute("interface")).filter(IN_WORKERS::contains)
                .forEach(service -> tryOut(bundle, service, type));
    }

    private void tryOut(PluginBundle bundle, String service, String type) {
        try {
            List<String> request = new ArrayList<>(List.of(service, type));
            together.forEach(b -> request.add(b.jar().toAbsolutePath().toString()));
            List<String> answer = SeparateProcess.run(bundle.jar(), ServiceTask.class,
                    String.join("\n", request).getBytes(StandardCharsets.UTF_8), LIMITS,
                    in -> new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList(),
                    cancelled);
            for (String line : answer) {
                told(bundle, type, line);
            }
        } catch (DocumentException | IOException e) {
            findings.error(bundle, type, NLS.bind(Messages.serviceDied, e.getMessage()));
        }
    }

    private void told(PluginBundle bundle, String type, String line) {
        String[] parts = line.split("\t", 2);
        String detail = parts.length > 1 ? parts[1] : "";
        switch (parts[0]) {
            case ServiceTask.WORKS -> findings.info(bundle, type, NLS.bind(Messages.serviceWorks, detail));
            case ServiceTask.CHECKED -> findings.info(bundle, type,
                    NLS.bind(Messages.checkWorks, (Object[]) detail.split(" ", 3)));
            case ServiceTask.NOT_MADE -> findings.error(bundle, type, NLS.bind(Messages.serviceNotMade, detail));
            case ServiceTask.NAMELESS -> findings.error(bundle, type, NLS.bind(Messages.serviceNameless, detail));
            case ServiceTask.LANGUAGE -> findings.error(bundle, type, NLS.bind(Messages.textMissing, detail));
            case ServiceTask.UNDECLARED -> findings.error(bundle, type, NLS.bind(Messages.kindUndeclared, detail));
            default -> findings.error(bundle, type, NLS.bind(Messages.serviceThrew, detail));
        }
    }
}
