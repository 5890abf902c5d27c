package org.assize.internal.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ChecklistEntry;
import org.assize.checklist.ChecklistLoader;
import org.assize.checklist.ChecklistProblem;
import org.assize.checklist.ChecklistValidator;
import org.assize.checklist.Texts;
import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.Item;
import org.assize.records.LibraryLayout;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checklists: which there are, what is in them, whether they are sound. */
@Command(name = "checklist", mixinStandardHelpOptions = true, subcommands = {ChecklistCommand.ListAll.class,
        ChecklistCommand.Show.class, ChecklistCommand.Validate.class})
public final class ChecklistCommand extends CliCommand {

    public ChecklistCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    private abstract static class InCatalog extends CliCommand {

        @Option(names = "--library", paramLabel = "DIR", descriptionKey = "library")
        private @Nullable Path directory;

        InCatalog(Terminal terminal, Services services) {
            super(terminal, services);
        }

        ChecklistCatalog catalog() {
            ChecklistCatalog catalog = service(ChecklistCatalog.class);
            return directory == null ? catalog : catalog.withFolder(new LibraryLayout(directory).checklists());
        }
    }

    private record EntryJson(String urn, int version, String kind, String title, String sha256, String origin) {
    }

    /** Lists them; those that cannot be used are named with the reason. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    public static final class ListAll extends InCatalog {

        @Option(names = "--json", descriptionKey = "json")
        private boolean json;

        public ListAll(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        public Integer call() {
            ChecklistCatalog catalog = catalog();
            List<EntryJson> entries = catalog.entries().stream().map(ListAll::entry).toList();
            if (json) {
                terminal().json(entries);
            } else {
                entries.forEach(e -> terminal().line(e.urn() + "  v" + e.version() + "  " + e.title()));
            }
            catalog.faults().forEach(f -> terminal().message(f.message()));
            return catalog.faults().stream().allMatch(f -> f.usable()) ? ExitCodes.OK : ExitCodes.PROBLEM;
        }

        private static EntryJson entry(ChecklistEntry e) {
            return new EntryJson(e.urn(), e.version(), e.kind().getName(),
                    Texts.of(e.checklist().getTitles(), Locale.getDefault()), e.sha256(), e.origin());
        }
    }

    /** Shows the items of one. */
    @Command(name = "show", mixinStandardHelpOptions = true)
    public static final class Show extends InCatalog {

        @Parameters(paramLabel = "URN", descriptionKey = "checklist.urn")
        private String urn;

        @Option(names = "--version", paramLabel = "N", descriptionKey = "checklist.version")
        private @Nullable Integer version;

        public Show(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        public Integer call() {
            ChecklistCatalog catalog = catalog();
            var entry = version == null ? catalog.latest(urn) : catalog.find(urn, version);
            if (entry.isEmpty()) {
                terminal().message(NLS.bind(Messages.noChecklist, urn));
                return ExitCodes.INPUT;
            }
            Checklist checklist = entry.get().checklist();
            Locale locale = Locale.getDefault();
            checklist.getSections().forEach(section -> {
                terminal().line(section.getId() + " " + Texts.of(section.getTitles(), locale));
                section.getItems().forEach(item -> print(item, locale));
            });
            return ExitCodes.OK;
        }

        private void print(Item item, Locale locale) {
            String marks = item.isVeto() ? "!" : item.getMarks().toPlainString();
            terminal().line("  " + item.getId() + " [" + marks + "] " + Texts.of(item.getTitles(), locale));
            item.getRules().forEach(rule -> terminal().line("      " + rule.getId() + " -"
                    + rule.getAmount().toPlainString() + " " + Texts.of(rule.getTitles(), locale)));
            item.getBases().forEach(basis -> terminal().line("      《" + basis.getLaw() + "》" + basis.getArticle()));
        }
    }

    /** Tells all that is wrong with a checklist file. */
    @Command(name = "validate", mixinStandardHelpOptions = true)
    public static final class Validate extends CliCommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "checklist.file")
        private Path file;

        public Validate(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        public Integer call() throws Exception {
            Checklist checklist = new ChecklistLoader().load(file);
            List<ChecklistProblem> problems = new ChecklistValidator(
                    service(ChecklistCatalog.class).models()).validate(checklist);
            problems.forEach(p -> terminal().line(p.message()));
            if (problems.isEmpty()) {
                terminal().line(NLS.bind(Messages.checklistSound, file));
            }
            return problems.isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEM;
        }
    }
}
