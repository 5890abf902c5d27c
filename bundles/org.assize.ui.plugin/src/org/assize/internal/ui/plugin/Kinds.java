package org.assize.internal.ui.plugin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.assize.install.PluginContribution;
import org.eclipse.osgi.util.NLS;

/** What the things are called that plugins add. */
final class Kinds {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("org.assize.check.AuditCheck", Messages.kindCheck),
            Map.entry("org.assize.document.DocumentReader", Messages.kindReader),
            Map.entry("org.assize.recognition.TextRecognizer", Messages.kindRecognizer),
            Map.entry("org.assize.checklist.ScoringModel", Messages.kindScoring),
            Map.entry("org.assize.report.ReportTemplate", Messages.kindReport),
            Map.entry("org.assize.casefile.CaseFileImporter", Messages.kindImporter),
            Map.entry("org.assize.review.SelectionStrategy", Messages.kindSelection),
            Map.entry("org.assize.cli.CommandProvider", Messages.kindCommandLine),
            Map.entry("org.assize.checklists", Messages.kindChecklists),
            Map.entry("org.assize.remarks", Messages.kindRemarks),
            Map.entry("org.assize.checkBindings", Messages.kindBindings),
            Map.entry("org.eclipse.ui.views", Messages.kindViews),
            Map.entry("org.eclipse.ui.editors", Messages.kindEditors),
            Map.entry("org.eclipse.ui.commands", Messages.kindCommands),
            Map.entry("org.eclipse.ui.menus", Messages.kindMenus),
            Map.entry("org.eclipse.ui.perspectiveExtensions", Messages.kindPerspective));

    /** By the kinds that whoever calls contributions gives them. */
    private static final Map<String, String> ONE = Map.of(
            "check", Messages.oneCheck,
            "reader", Messages.oneReader,
            "recognizer", Messages.oneRecognizer,
            "scoring", Messages.oneScoring,
            "report", Messages.oneReport,
            "importer", Messages.oneImporter,
            "selection", Messages.oneSelection,
            "command", Messages.oneCommand);

    private Kinds() {
    }

    /** What one contribution of a kind is called. */
    static String one(String kind) {
        return ONE.getOrDefault(kind, kind);
    }

    /** One line for each kind, with the names of what there is of it. */
    static List<String> lines(List<PluginContribution> contributions) {
        Map<String, List<String>> byKind = contributions.stream().collect(Collectors.groupingBy(
                contribution -> NAMES.getOrDefault(contribution.target(), contribution.target()), TreeMap::new,
                Collectors.mapping(PluginContribution::name, Collectors.toList())));
        return byKind.entrySet().stream().map(kind -> line(kind.getKey(), kind.getValue())).toList();
    }

    private static String line(String kind, List<String> names) {
        String listed = names.stream().filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining(", "));
        return listed.isEmpty() ? kind : NLS.bind(Messages.detailLine, kind, listed);
    }
}
