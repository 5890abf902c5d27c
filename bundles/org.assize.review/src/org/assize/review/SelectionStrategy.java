package org.assize.review;

import java.util.List;
import java.util.Locale;

import org.assize.records.Library;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Proposes the best and the worst case file of a stratum. Register it as a service:
 *
 * <pre>{@code
 * @Component
 * public final class FewestVetoes implements SelectionStrategy {
 *
 *     @Override
 *     public String id() {
 *         return "org.example.fewest-vetoes";
 *     }
 *
 *     @Override
 *     public String title(Locale locale) {
 *         return locale.getLanguage().equals("zh") ? "否决项最少" : "Fewest vetoes";
 *     }
 *
 *     @Override
 *     public List<Nomination> nominate(Library library, String round, Ranking ranking) {
 *         return ranking.top().stream().filter(f -> f.vetoes() == 0)
 *                 .map(f -> new Nomination(SelectionKind.BEST, f.caseFile(), "无否决项")).toList();
 *     }
 * }
 * }</pre>
 *
 * A strategy decides nothing: what people decide with {@link RoundService#select} is refused or recorded by the same
 * rules whether it was proposed or not. Only case files that share the first position can be best and only those that
 * share the last can be worst, so a strategy helps where files are tied, where there should be none, and with reasons.
 * <p>
 * Called on any thread, several at a time, with at most ten seconds; keeps no state. Its proposal depends on the
 * records alone. One that throws, takes longer or nominates what is not at its end of the ranking has failed; after
 * three failures in a row it is switched off.
 */
@ConsumerType
public interface SelectionStrategy {

    /** {@return an id that stays the same over versions, such as {@code org.example.fewest-vetoes}} */
    String id();

    /** {@return a few words for people who choose among strategies} */
    String title(Locale locale);

    /**
     * Proposes for one stratum.
     *
     * @param library to read what else matters; a strategy records nothing
     * @param round   id of the round
     * @param ranking the stratum, ranked
     * @return any number for the best and for the worst, the most fitting first
     * @throws Exception when it cannot; the message is shown to people with the name of the plugin
     */
    List<Nomination> nominate(Library library, String round, Ranking ranking) throws Exception;
}
