package org.assize.internal.cli.check;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import org.assize.check.Moment;
import org.assize.check.run.CheckService;
import org.assize.check.run.TimelineFact;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.assize.records.event.EvidenceData;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what happened in a case according to its documents. */
@Command(name = "timeline", mixinStandardHelpOptions = true)
public final class CheckTimelineCommand extends InLibrary {

    @Parameters(paramLabel = "CASE", descriptionKey = "case")
    private String caseFile;

    public CheckTimelineCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library) {
        List<TimelineFact> facts = service(CheckService.class).timeline(library, caseFile);
        if (json()) {
            terminal().json(facts);
        } else {
            facts.forEach(f -> terminal().line(line(f)));
        }
        return ExitCodes.OK;
    }

    private static String line(TimelineFact fact) {
        Moment until = fact.until();
        EvidenceData place = fact.place();
        StringBuilder line = new StringBuilder(text(fact.from()));
        line.append(until == null ? "" : " – " + text(until)).append("  ").append(fact.title().in(Locale.getDefault()));
        line.append(fact.people().isEmpty() ? "" : "  " + String.join(", ", fact.people()));
        line.append(place == null ? "" : "  [" + place.document() + " " + place.anchor().page() + "]");
        line.append(fact.proposals().isEmpty() ? "" : "  ! " + fact.proposals().size());
        return line.toString();
    }

    private static String text(Moment moment) {
        LocalTime time = moment.time();
        return moment.day() + (time == null ? "" : " " + time);
    }
}
