package org.assize.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Orders the reviewed case files of a stratum: by score, then by fewer failed veto items. What is equal in both is
 * tied; only a person decides between tied files. Among tied files the listing follows the rank key of the draw, which
 * favours nobody, never the name or the date.
 *
 * @param stratum id of the stratum
 * @param files from best to worst
 */
public record Ranking(String stratum, List<RankedFile> files) {

    private static final Comparator<@Nullable BigDecimal> SCORES = Comparator.nullsFirst(Comparator.naturalOrder());

    /** A case file before it is ranked. {@code drawKey} breaks no tie; it only orders the listing. */
    public record Candidate(String caseFile, String review, @Nullable BigDecimal score,
            @Nullable BigDecimal scoreBeforeVeto, String grade, String gradeTitle, int vetoes, String drawKey) {
    }

    public Ranking {
        files = List.copyOf(files);
    }

    /** Ranks; the order of the candidates does not matter. */
    public static Ranking of(String stratum, List<Candidate> candidates) {
        List<Candidate> sorted = candidates.stream().sorted(
                Comparator.comparing(Candidate::score, SCORES).reversed()
                        .thenComparing(Candidate::vetoes).thenComparing(Candidate::drawKey)).toList();
        List<RankedFile> ranked = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Candidate c = sorted.get(i);
            boolean asBefore = i > 0 && equal(sorted.get(i - 1), c);
            boolean asNext = i + 1 < sorted.size() && equal(c, sorted.get(i + 1));
            int position = asBefore ? ranked.get(i - 1).position() : i + 1;
            ranked.add(new RankedFile(position, asBefore || asNext, c.caseFile(), c.review(), c.score(),
                    c.scoreBeforeVeto(), c.grade(), c.gradeTitle(), c.vetoes() > 0, c.vetoes()));
        }
        return new Ranking(stratum, ranked);
    }

    /** The files that share the first position. */
    public List<RankedFile> top() {
        return files.stream().filter(f -> f.position() == 1).toList();
    }

    /** The files that share the last position. */
    public List<RankedFile> bottom() {
        return files.isEmpty() ? List.of()
                : files.stream().filter(f -> f.position() == files.getLast().position()).toList();
    }

    private static boolean equal(Candidate a, Candidate b) {
        return SCORES.compare(a.score(), b.score()) == 0 && a.vetoes() == b.vetoes();
    }
}
