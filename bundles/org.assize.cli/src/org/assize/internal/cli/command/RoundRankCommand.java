package org.assize.internal.cli.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.review.Stratum;
import org.assize.records.Library;
import org.assize.review.RankedFile;
import org.assize.review.Ranking;
import org.assize.review.RoundService;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;

/** Ranks the sealed reviews of each stratum. */
@Command(name = "rank", mixinStandardHelpOptions = true)
public final class RoundRankCommand extends InRound {

    private record FileJson(int position, boolean tied, String caseFile, @Nullable BigDecimal score,
            @Nullable BigDecimal scoreBeforeVeto, String grade, String gradeTitle, boolean vetoed) {
    }

    private record StratumJson(String stratum, String title, List<FileJson> files) {
    }

    private record RankJson(String round, List<StratumJson> strata) {
    }

    public RoundRankCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library, String round) throws Exception {
        Map<String, String> titles = library.read(s -> s.round(round).map(r -> r.getStrata().stream()
                .collect(Collectors.toMap(Stratum::getId, Stratum::getTitle))).orElse(Map.of()));
        List<StratumJson> strata = new ArrayList<>();
        for (Ranking ranking : service(RoundService.class).rank(library, round)) {
            strata.add(new StratumJson(ranking.stratum(), titles.getOrDefault(ranking.stratum(), ""),
                    ranking.files().stream().map(RoundRankCommand::file).toList()));
        }
        if (json()) {
            terminal().json(new RankJson(round, strata));
        } else {
            strata.forEach(this::print);
        }
        return ExitCodes.OK;
    }

    private static FileJson file(RankedFile f) {
        return new FileJson(f.position(), f.tied(), f.caseFile(), f.score(), f.scoreBeforeVeto(), f.grade(),
                f.gradeTitle(), f.vetoed());
    }

    private void print(StratumJson stratum) {
        terminal().line(stratum.title() + " (" + stratum.stratum() + ")");
        for (FileJson file : stratum.files()) {
            String score = file.score() == null ? Messages.notScorable : file.score().toPlainString();
            terminal().line("  " + file.position() + "  " + file.caseFile() + "  " + score + "  " + file.gradeTitle()
                    + (file.vetoed() ? "  " + Messages.vetoed : "") + (file.tied() ? "  " + Messages.tied : ""));
        }
    }
}
