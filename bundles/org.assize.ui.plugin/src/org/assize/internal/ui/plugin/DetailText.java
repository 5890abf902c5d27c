package org.assize.internal.ui.plugin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.assize.install.PluginDescription;
import org.assize.install.PluginInstallation;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionState;
import org.assize.plugin.Failure;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.Signer;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** What there is to say about a plugin, as text that can be copied. Headings are lines that end in {@link #HEADING}. */
final class DetailText {

    /** Invisible; marks a line as a heading for who shows it. */
    static final char HEADING = '\u200B';

    private static final int SHORT_FINGERPRINT = 16;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final StringBuilder text = new StringBuilder();

    private DetailText() {
    }

    static String of(PluginRow row) {
        DetailText details = new DetailText();
        details.identity(row.plugin(), row.state().label());
        PluginInstallation installation = row.installation();
        if (installation != null) {
            installation.hindrances().forEach(hindrance -> details.line(Messages.detailHindrance, hindrance));
        }
        row.failures().forEach(details::failures);
        if (installation != null) {
            details.description(installation.plugin());
            details.line(Messages.detailInstalled, date(installation.installed()));
        }
        return details.text.toString().strip();
    }

    private void identity(PluginInfo plugin, String state) {
        heading(plugin.name() + " " + plugin.version());
        line(Messages.detailState, state);
        line(Messages.detailId, plugin.id());
        if (!plugin.vendor().isBlank()) {
            line(Messages.detailVendor, plugin.vendor());
        }
        line(Messages.detailSigner, signer(plugin.signer()));
    }

    private static String signer(@Nullable Signer signer) {
        if (signer == null) {
            return Messages.signerUnknown;
        }
        String print = signer.fingerprint();
        return NLS.bind(Messages.signerLine, new Object[] {signer.name(), date(signer.notAfter()),
            print.substring(0, Math.min(SHORT_FINGERPRINT, print.length()))});
    }

    private void description(PluginDescription description) {
        if (!description.description().isBlank()) {
            text.append('\n').append(description.description()).append('\n');
        }
        List<String> kinds = Kinds.lines(description.contributions());
        if (!kinds.isEmpty()) {
            heading(Messages.detailContributes);
            kinds.forEach(kind -> text.append(kind).append('\n'));
        }
        heading(Messages.detailMore);
        line(Messages.detailBundles, String.join(", ", description.bundles()));
    }

    private void failures(ContributionState state) {
        Contribution contribution = state.contribution();
        String name = contribution.kind().equals(Contribution.PLUGIN) ? Messages.failuresOfPlugin
                : NLS.bind(Messages.failuresOf, Kinds.one(contribution.kind()), contribution.id());
        heading(state.off() ? NLS.bind(Messages.failuresOff, name) : name);
        for (Failure failure : state.failures()) {
            text.append(date(failure.at())).append("  ").append(failure.what()).append('\n');
            if (!failure.detail().isBlank()) {
                text.append(failure.detail().strip()).append('\n');
            }
        }
    }

    private void heading(String words) {
        text.append(text.isEmpty() ? "" : "\n").append(words).append(HEADING).append('\n');
    }

    private void line(String name, String value) {
        text.append(NLS.bind(Messages.detailLine, name, value)).append('\n');
    }

    static String date(Instant at) {
        return MOMENT.withZone(ZoneId.systemDefault()).format(at);
    }
}
