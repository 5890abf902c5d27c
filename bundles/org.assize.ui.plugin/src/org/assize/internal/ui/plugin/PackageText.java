package org.assize.internal.ui.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.assize.install.PackagePreview;
import org.assize.install.PackageProblem;
import org.assize.install.PackageSigner;
import org.assize.install.PluginDescription;
import org.eclipse.osgi.util.NLS;

/** What there is to say about a package before it is installed. */
final class PackageText {

    private PackageText() {
    }

    /**
     * All of it.
     *
     * @param installed versions of plugins that are installed, by their ids
     */
    static String of(PackagePreview preview, Map<String, String> installed) {
        String problems = String.join("\n", problems(preview.problems()));
        String plugins = preview.plugins().stream().map(plugin -> plugin(plugin, installed))
                .collect(Collectors.joining("\n"));
        return (problems.isEmpty() ? "" : heading(Messages.packageProblems) + problems + "\n") + plugins;
    }

    /** What to do is said once for all that it helps against: often each file has the same fault. */
    private static List<String> problems(List<PackageProblem> all) {
        Map<String, List<String>> byAdvice = all.stream().collect(Collectors.groupingBy(PackageProblem::advice,
                LinkedHashMap::new, Collectors.mapping(PackageProblem::message, Collectors.toList())));
        return byAdvice.entrySet().stream().map(each -> problems(each.getValue(), each.getKey())).toList();
    }

    /** The advice stands below the first, where it is seen without scrolling. */
    private static String problems(List<String> messages, String advice) {
        List<String> lines = new ArrayList<>(messages);
        if (!advice.isEmpty()) {
            lines.add(1, "→ " + advice);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String plugin(PluginDescription plugin, Map<String, String> installed) {
        StringBuilder text = new StringBuilder(heading(plugin.name() + " " + plugin.version()));
        if (!plugin.description().isBlank()) {
            text.append(plugin.description()).append("\n");
        }
        line(text, Messages.packageInstalled, installed.getOrDefault(plugin.id(), ""));
        line(text, Messages.detailId, plugin.id());
        line(text, Messages.detailVendor, plugin.vendor());
        line(text, Messages.detailSigner, signer(plugin));
        line(text, Messages.detailLicence, plugin.licence());
        List<String> kinds = Kinds.lines(plugin.contributions());
        if (!kinds.isEmpty()) {
            text.append(heading(Messages.detailContributes)).append(String.join("\n", kinds)).append("\n");
        }
        if (!plugin.missing().isEmpty()) {
            text.append(heading(Messages.detailMissing)).append(String.join("\n", plugin.missing())).append("\n");
        }
        return text.toString();
    }

    private static String signer(PluginDescription plugin) {
        PackageSigner signer = plugin.signer();
        return signer == null ? Messages.signerUnknown
                : NLS.bind(Messages.signerIssued, new Object[] {signer.name(), signer.issuer(),
                        DetailText.date(signer.notAfter()), signer.fingerprint()});
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isBlank()) {
            text.append(NLS.bind(Messages.detailLine, name, value)).append("\n");
        }
    }

    private static String heading(String words) {
        return words + DetailText.HEADING + "\n";
    }
}
