package org.assize.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.assize.internal.review.ContributedProposals;
import org.assize.internal.review.ExtremeSelection;
import org.assize.model.review.DrawnFile;
import org.assize.model.review.SelectionKind;
import org.assize.plugin.Containment;
import org.assize.plugin.ContributionException;
import org.assize.plugin.PluginRegistry;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionProposalsTest {

    private static final String ROUND = "2026-11";

    @TempDir
    Path temp;

    private Department department;
    private final Containment containment = Containment.ofThisProcess();

    @BeforeEach
    void found() throws Exception {
        department = new Department(temp, 10);
    }

    @AfterEach
    void close() {
        department.close();
    }

    @Test
    void the_strategy_of_the_product_names_whom_a_person_could_select() throws Exception {
        List<String> files = sealed(0, 1, 4);

        List<Nomination> nominations = proposals().propose(department.library, ROUND, SelectionProposals.EXTREMES)
                .getFirst().nominations();

        assertThat(nominations).extracting(Nomination::kind, Nomination::caseFile).containsExactly(
                tuple(SelectionKind.BEST, files.get(0)),
                tuple(SelectionKind.WORST, files.get(2)));
        for (Nomination nomination : nominations) {
            department.rounds.select(department.library, ROUND, "administrative", nomination.kind(),
                    nomination.caseFile(), nomination.reason());
        }
    }

    @Test
    void below_the_highest_grade_there_is_no_best_and_among_equals_no_worst() throws Exception {
        sealed(4, 4);

        assertThat(proposals().propose(department.library, ROUND, SelectionProposals.EXTREMES).getFirst()
                .nominations()).extracting(Nomination::caseFile).containsExactly("", "");
    }

    @Test
    void a_strategy_that_nominates_from_the_middle_has_failed() throws Exception {
        List<String> files = sealed(0, 1, 4);
        SelectionStrategy liar = new Named("org.example.liar") {
            @Override
            public List<Nomination> nominate(Library library, String round, Ranking ranking) {
                return List.of(new Nomination(SelectionKind.BEST, files.get(1), "好"));
            }
        };
        SelectionProposals proposals = proposals(liar);

        assertThatThrownBy(() -> proposals.propose(department.library, ROUND, "org.example.liar"))
                .isInstanceOf(ContributionException.class).hasMessageContaining("org.example.liar")
                .hasMessageContaining(files.get(1));
        assertThat(containment.states()).singleElement()
                .satisfies(s -> assertThat(s.contribution().id()).isEqualTo("org.example.liar"));
    }

    @Test
    void strategies_that_throw_even_for_their_name_leave_the_others_usable() throws Exception {
        sealed(0, 1);
        SelectionStrategy nameless = new Named("") {
            @Override
            public String id() {
                throw new StackOverflowError("no name");
            }
        };
        SelectionProposals proposals = proposals(nameless, new Named(SelectionProposals.EXTREMES));

        assertThat(proposals.strategies(Locale.ENGLISH)).extracting(SelectionProposals.Strategy::id)
                .containsExactly(SelectionProposals.EXTREMES);
        assertThat(proposals.propose(department.library, ROUND, SelectionProposals.EXTREMES)).isNotEmpty();
        assertThat(containment.states()).hasSize(2);
    }

    @Test
    void an_unknown_strategy_is_refused() {
        assertThatThrownBy(() -> proposals().propose(department.library, ROUND, "org.example.none"))
                .isInstanceOf(RefusedException.class).hasMessageContaining("org.example.none");
    }

    private SelectionProposals proposals(SelectionStrategy... more) {
        List<SelectionStrategy> all = new ArrayList<>(List.of(new ExtremeSelection(department.reviews)));
        all.addAll(List.of(more));
        return new ContributedProposals(department.rounds, all, PluginRegistry.ofProduct(), containment);
    }

    /** Reviews as many case files as counts are given, with so many flaws each, and returns them. */
    private List<String> sealed(int... flaws) throws Exception {
        Library library = department.library;
        department.rounds.plan(library, department.rounds.propose(library,
                new PlanRequest("", "", YearMonth.of(2026, 11), flaws.length, false)));
        department.rounds.freeze(library, ROUND);
        department.rounds.draw(library, ROUND, "seed");
        department.rounds.assign(library, ROUND, List.of("li"));
        List<String> files = library.read(
                s -> s.round(ROUND).orElseThrow().getDrawn().stream().map(DrawnFile::getCaseFile).toList());
        for (int i = 0; i < flaws.length; i++) {
            String review = ROUND + "/" + files.get(i) + "/li";
            department.reviews.answer(library, review, Department.answers(flaws[i]));
            department.reviews.seal(library, review);
        }
        return files;
    }

    private static class Named implements SelectionStrategy {

        private final String id;

        Named(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String title(Locale locale) {
            return id;
        }

        @Override
        public List<Nomination> nominate(Library library, String round, Ranking ranking) {
            return List.of();
        }
    }
}
