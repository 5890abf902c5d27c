package org.assize.internal.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.FindingKind;
import org.assize.check.Wording;
import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionException;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The checks there are, which may come and go with plugins. Each is asked once what it is. */
@Component(service = CheckRegistry.class)
public final class CheckRegistry {

    private static final Duration FOR_DESCRIPTION = Duration.ofSeconds(3);

    private final PluginRegistry plugins;
    private final Containment containment;
    private final List<AuditCheck> services = new CopyOnWriteArrayList<>();
    private final Map<AuditCheck, Optional<RegisteredCheck>> described = new IdentityHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Without checks. */
    @Activate
    public CheckRegistry(@Reference PluginRegistry plugins, @Reference Containment containment) {
        this.plugins = plugins;
        this.containment = containment;
    }

    /** Adds a check. */
    @Reference(service = AuditCheck.class, cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY, unbind = "remove")
    public void add(AuditCheck check) {
        services.add(check);
        listeners.forEach(Runnable::run);
    }

    /** Takes a check away. A run under way goes on with it. */
    public void remove(AuditCheck check) {
        services.removeIf(s -> s == check);
        synchronized (described) {
            described.remove(check);
        }
        listeners.forEach(Runnable::run);
    }

    Containment containment() {
        return containment;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** {@return those that told what they are, by id; of several with one id that of the product} */
    List<RegisteredCheck> checks() {
        List<RegisteredCheck> all = new ArrayList<>();
        for (AuditCheck service : services) {
            describe(service).ifPresent(all::add);
        }
        all.sort(Comparator.comparing((RegisteredCheck c) -> c.plugin().foreign()));
        Map<String, RegisteredCheck> byId = new TreeMap<>();
        all.forEach(check -> byId.putIfAbsent(check.id(), check));
        return List.copyOf(byId.values());
    }

    private Optional<RegisteredCheck> describe(AuditCheck service) {
        synchronized (described) {
            return described.computeIfAbsent(service, this::ask);
        }
    }

    private Optional<RegisteredCheck> ask(AuditCheck service) {
        PluginInfo plugin = plugins.of(service);
        Contribution nameless = new Contribution(RegisteredCheck.KIND, service.getClass().getName(), plugin);
        try {
            CheckDescription description = containment.call(nameless, FOR_DESCRIPTION,
                    () -> complete(service.description()));
            return Optional.of(new RegisteredCheck(description,
                    new Contribution(RegisteredCheck.KIND, description.id(), plugin), service.getClass()));
        } catch (ContributionException counted) {
            // Left out; who asks for failures of contributions hears why.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static CheckDescription complete(CheckDescription check) {
        if (check.id().isBlank() || check.version().isBlank() || isSilent(check.title())
                || isSilent(check.description())) {
            throw new IllegalArgumentException(Messages.descriptionIncomplete);
        }
        Set<String> codes = new HashSet<>();
        for (FindingKind kind : check.kinds()) {
            if (kind.code().isBlank() || isSilent(kind.title()) || !codes.add(kind.code())) {
                throw new IllegalArgumentException(NLS.bind(Messages.kindIncomplete, kind.code()));
            }
        }
        return check;
    }

    private static boolean isSilent(Wording wording) {
        return wording.zh().isBlank() || wording.en().isBlank();
    }
}
