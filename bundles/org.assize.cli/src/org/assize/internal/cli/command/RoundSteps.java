package org.assize.internal.cli.command;

import java.util.List;

import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.review.Round;
import org.assize.records.Library;
import org.assize.records.event.BulletinData;
import org.assize.report.ReportService;
import org.assize.review.DrawCheck;
import org.assize.review.RoundService;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The steps of a round that need little said. */
final class RoundSteps {

    private RoundSteps() {
    }

    /** Freezes the frame. */
    @Command(name = "freeze", mixinStandardHelpOptions = true)
    public static final class Freeze extends InRound {

        public Freeze(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library, String round) throws Exception {
            service(RoundService.class).freeze(library, round);
            Round frozen = library.read(s -> s.round(round).orElseThrow());
            terminal().line(NLS.bind(Messages.frozen,
                    new Object[] {round, frozen.getFrame().size(), frozen.getFrameHash()}));
            return ExitCodes.OK;
        }
    }

    /** Draws. */
    @Command(name = "draw", mixinStandardHelpOptions = true)
    public static final class Draw extends InRound {

        @Option(names = "--seed", paramLabel = "SEED", descriptionKey = "round.draw.seed")
        private @Nullable String seed;

        public Draw(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library, String round) throws Exception {
            service(RoundService.class).draw(library, round, seed);
            Round drawn = library.read(s -> s.round(round).orElseThrow());
            drawn.getDrawn().forEach(d -> terminal().line(
                    d.getStratum() + "  " + d.getRank() + "  " + d.getCaseFile() + "  " + d.getKey()));
            terminal().line(NLS.bind(Messages.drawn,
                    new Object[] {round, drawn.getSeed(), drawn.getDrawn().size()}));
            return ExitCodes.OK;
        }
    }

    /** Draws again from what is on record and compares. */
    @Command(name = "check-draw", mixinStandardHelpOptions = true)
    public static final class CheckDraw extends InRound {

        public CheckDraw(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library, String round) throws Exception {
            DrawCheck check = service(RoundService.class).checkDraw(library, round);
            if (json()) {
                terminal().json(check);
            } else {
                check.differences().forEach(terminal()::line);
                terminal().line(NLS.bind(check.agrees() ? Messages.drawAgrees : Messages.drawDiffers,
                        new Object[] {round, check.seed(), check.frameHash(), check.drawHash(), check.drawn()}));
            }
            return check.agrees() ? ExitCodes.OK : ExitCodes.PROBLEM;
        }
    }

    /** Gives the drawn files to reviewers. */
    @Command(name = "assign", mixinStandardHelpOptions = true)
    public static final class Assign extends InRound {

        @Option(names = "--to", split = ",", paramLabel = "ID", descriptionKey = "round.assign.to")
        private @Nullable List<String> reviewers;

        public Assign(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library, String round) throws Exception {
            List<String> to = reviewers == null ? List.of(library.reviewer().id()) : reviewers;
            service(RoundService.class).assign(library, round, to);
            terminal().line(NLS.bind(Messages.assigned, round, library.read(s -> s.reviewsOf(round).size())));
            return ExitCodes.OK;
        }
    }

    /** Takes a drawn file out. */
    @Command(name = "exclude", mixinStandardHelpOptions = true)
    public static final class Exclude extends InRound {

        @Parameters(paramLabel = "CASE", descriptionKey = "case")
        private String caseFile;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "reason")
        private String reason;

        public Exclude(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library, String round) throws Exception {
            service(RoundService.class).exclude(library, round, caseFile, reason);
            terminal().line(NLS.bind(Messages.excluded, caseFile, round));
            return ExitCodes.OK;
        }
    }

    /** Publishes the bulletin. */
    @Command(name = "publish", mixinStandardHelpOptions = true)
    public static final class Publish extends InRound {

        public Publish(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library, String round) throws Exception {
            BulletinData bulletin = service(ReportService.class).publish(library, round);
            if (json()) {
                terminal().json(bulletin);
            } else {
                terminal().line(NLS.bind(Messages.published, bulletin.number(),
                        library.layout().exports().resolve(bulletin.file())));
            }
            return ExitCodes.OK;
        }
    }
}
