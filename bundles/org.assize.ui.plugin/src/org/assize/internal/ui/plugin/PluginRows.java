package org.assize.internal.ui.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.assize.install.PackageSigner;
import org.assize.install.PluginDescription;
import org.assize.install.PluginException;
import org.assize.install.PluginInstallation;
import org.assize.install.PluginService;
import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionState;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginInfo.Origin;
import org.assize.plugin.PluginRegistry;
import org.assize.plugin.Signer;
import org.assize.plugin.StartGuard;
import org.jspecify.annotations.Nullable;

/** Puts together what is installed, what takes part in this run, and what failed. Not for the UI thread. */
final class PluginRows {

    private final PluginService service;
    private final PluginRegistry registry;
    private final Containment containment;
    private final StartGuard guard;

    PluginRows(PluginService service, PluginRegistry registry, Containment containment, StartGuard guard) {
        this.service = service;
        this.registry = registry;
        this.containment = containment;
        this.guard = guard;
    }

    /** All plugins, by name. */
    List<PluginRow> read() throws PluginException {
        List<PluginInstallation> installed = service.installed();
        List<PluginInfo> running = registry.plugins();
        List<PluginRow> rows = new ArrayList<>();
        for (PluginInstallation installation : installed) {
            rows.add(row(installation, running));
        }
        running.stream().filter(info -> installed.stream().noneMatch(other -> other.plugin().id().equals(info.id())))
                .map(this::withoutInstallation).forEach(rows::add);
        rows.sort(Comparator.comparing((PluginRow row) -> row.plugin().name())
                .thenComparing(row -> row.plugin().id()));
        return rows;
    }

    private PluginRow row(PluginInstallation installation, List<PluginInfo> running) {
        PluginDescription description = installation.plugin();
        PluginInfo info = new PluginInfo(description.id(), description.version(), description.name(),
                description.vendor(), Origin.INSTALLED, signer(description.signer()), installation.enabled());
        Optional<PluginInfo> now = running.stream().filter(other -> other.id().equals(info.id())
                && other.version().equals(info.version())).findFirst();
        List<ContributionState> failures = failures(info);
        return new PluginRow(info, state(installation, now, failures), failures, installation);
    }

    private PluginState state(PluginInstallation installation, Optional<PluginInfo> now,
            List<ContributionState> failures) {
        boolean takesPart = now.map(PluginInfo::enabled).orElse(false);
        if (!installation.enabled()) {
            return takesPart ? PluginState.OFF_AFTER_RESTART : PluginState.OFF;
        }
        if (failures.stream().anyMatch(state -> state.off()
                && state.contribution().kind().equals(Contribution.PLUGIN))) {
            return PluginState.SWITCHED_OFF;
        }
        if (takesPart) {
            return failures.stream().anyMatch(ContributionState::off) ? PluginState.PARTLY_OFF
                    : installation.hindrances().isEmpty() ? PluginState.ON : PluginState.HINDERED;
        }
        return guard.safe() ? PluginState.SAFE_MODE : PluginState.ON_AFTER_RESTART;
    }

    private PluginRow withoutInstallation(PluginInfo info) {
        List<ContributionState> failures = failures(info);
        PluginState state = info.origin() == Origin.INSTALLED ? PluginState.GONE_AFTER_RESTART
                : !info.enabled() ? PluginState.SAFE_MODE
                : failures.stream().anyMatch(ContributionState::off) ? PluginState.PARTLY_OFF : PluginState.ON;
        return new PluginRow(info, state, failures, null);
    }

    private List<ContributionState> failures(PluginInfo info) {
        return containment.states().stream().filter(state -> {
            PluginInfo plugin = state.contribution().plugin();
            return plugin.id().equals(info.id()) && Objects.equals(plugin.version(), info.version());
        }).toList();
    }

    private static @Nullable Signer signer(@Nullable PackageSigner signer) {
        return signer == null ? null
                : new Signer(signer.name(), signer.subject(), signer.fingerprint(), signer.notAfter());
    }
}
