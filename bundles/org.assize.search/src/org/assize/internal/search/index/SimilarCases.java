package org.assize.internal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.FixedBitSet;
import org.assize.search.SimilarCaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Compares case files by the {@link Shingles} of their documents: the cosine of the angle between them, a row of
 * characters weighing more the fewer case files have it, and nothing if all have it. Only what is indexed now counts,
 * so the same library gives the same answer. Remembers the weights for the last state of the index. Thread-safe.
 */
public final class SimilarCases {

    /** Less is what any two case files have in common by chance. */
    private static final double LEAST = 0.05;

    private static final int MOST = 100;

    private record Known(IndexReader reader, CaseTable cases, CaseVectors vectors) {
    }

    private @Nullable Known known;

    /** {@return the case files most similar to one, most similar first} */
    public List<SimilarCaseFile> of(Snapshot snapshot, CaseTable cases, String number, int limit) throws IOException {
        int caseFile = cases.findTyped(number);
        if (caseFile == cases.unknown()) {
            return List.of();
        }
        CaseShingles shingles = new CaseShingles(snapshot, cases);
        double[] similarities = vectors(snapshot, cases, shingles).similarities(shingles, caseFile);
        List<SimilarCaseFile> similar = new ArrayList<>();
        for (int i = 0; i < similarities.length; i++) {
            if (i != caseFile && similarities[i] >= LEAST) {
                similar.add(new SimilarCaseFile(cases.get(i).number(), Math.min(1, similarities[i])));
            }
        }
        similar.sort(Comparator.comparing(SimilarCaseFile::similarity).reversed()
                .thenComparing(SimilarCaseFile::caseFile));
        return List.copyOf(similar.subList(0, Math.min(limit, similar.size())));
    }

    /** {@return the case files that a search for those like one finds: the {@value #MOST} most similar} */
    public FixedBitSet like(Snapshot snapshot, CaseTable cases, String number) throws IOException {
        FixedBitSet like = new FixedBitSet(cases.unknown() + 1);
        for (SimilarCaseFile similar : of(snapshot, cases, number, MOST)) {
            like.set(cases.find(similar.caseFile()));
        }
        return like;
    }

    private synchronized CaseVectors vectors(Snapshot snapshot, CaseTable cases, CaseShingles shingles)
            throws IOException {
        if (known == null || known.reader() != snapshot.reader() || known.cases() != cases) {
            known = new Known(snapshot.reader(), cases, new CaseVectors(shingles, cases.unknown()));
        }
        return known.vectors();
    }
}
