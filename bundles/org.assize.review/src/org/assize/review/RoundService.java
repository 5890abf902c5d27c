package org.assize.review;

import java.util.List;

import org.assize.model.review.SelectionKind;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.assize.records.event.RoundPlan;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The steps of a round. Each step records one event or refuses with reasons; nothing is recorded then. Safe in any
 * thread; steps of one library run one after the other.
 */
@ProviderType
public interface RoundService {

    /** Proposes a plan: one stratum for each kind (and complexity) that has case files closed in the month. */
    RoundPlan propose(Library library, PlanRequest request) throws RefusedException;

    /** How many case files a stratum of a plan would have if it were frozen now. */
    int population(Library library, RoundPlan plan, String stratum);

    /** Plans a round or, before the frame is frozen, plans it anew. */
    void plan(Library library, RoundPlan plan) throws RefusedException, LibraryException;

    /** Freezes the frame: the case files closed in the period that belong to a stratum. */
    void freeze(Library library, String round) throws RefusedException, LibraryException;

    /**
     * Draws the quota of every stratum.
     *
     * @param seed the seed; null takes 128 random bits. It can only be given once the frame is frozen
     */
    void draw(Library library, String round, @Nullable String seed) throws RefusedException, LibraryException;

    /**
     * Draws again from the frame, the seed and the quotas on record, and compares with the draw on record. Records
     * nothing.
     *
     * @throws RefusedException when nothing was drawn yet
     */
    DrawCheck checkDraw(Library library, String round) throws RefusedException;

    /** Gives the drawn case files that have no reviewer to the reviewers in turn. */
    void assign(Library library, String round, List<String> reviewers) throws RefusedException, LibraryException;

    /** Takes a drawn case file out with a reason; the next rank of its stratum replaces it. */
    void exclude(Library library, String round, String caseFile, String reason)
            throws RefusedException, LibraryException;

    /** Ranks the sealed reviews of each stratum, in the order of the plan; strata without any are empty. */
    List<Ranking> rank(Library library, String round) throws RefusedException;

    /**
     * Decides the best or the worst of a stratum.
     *
     * @param caseFile one that shares the first or last position; empty decides that there is none (不产生)
     * @param reason why; needed when files are tied and when there is none
     */
    void select(Library library, String round, String stratum, SelectionKind kind, String caseFile, String reason)
            throws RefusedException, LibraryException;

    /** Gives a round up before it is published; everything in it stays on record. */
    void voidRound(Library library, String round, String reason) throws RefusedException, LibraryException;
}
