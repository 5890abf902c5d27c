package org.assize.internal.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import org.assize.internal.report.ContributedTemplates;
import org.assize.internal.review.ContributedProposals;
import org.assize.internal.ui.review.Contributed.Outcome;
import org.assize.model.review.SelectionKind;
import org.assize.plugin.Containment;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.report.ReportRequest;
import org.assize.report.ReportSubject;
import org.assize.report.ReportTemplate;
import org.assize.report.ReportTemplates.Template;
import org.assize.review.Nomination;
import org.assize.review.Ranking;
import org.assize.review.SelectionProposals.Proposed;
import org.assize.review.SelectionProposals.Strategy;
import org.assize.review.SelectionStrategy;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributedTest {

    private static final PluginInfo PLUGIN = new PluginInfo("org.example", "1.2.0", "Example", "",
            PluginInfo.Origin.UNKNOWN, null, true);

    @TempDir
    Path temp;

    private final Containment containment = Containment.ofThisProcess();
    private final IProgressMonitor monitor = new NullProgressMonitor();
    private RoundFixture fixture;

    @BeforeEach
    void found() throws Exception {
        fixture = new RoundFixture(temp);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_strategy_of_a_plugin_proposes_for_each_stratum() throws Exception {
        List<String> files = fixture.assigned(2, 2);
        fixture.sealed(files.get(0), "95");
        fixture.sealed(files.get(1), "80");
        Contributed contributed = contributed(new Choosing("org.example.first",
                ranking -> List.of(new Nomination(SelectionKind.BEST, ranking.top().getFirst().caseFile(), "好"))));

        assertThat(contributed.strategies().strategies()).extracting(Strategy::plugin)
                .singleElement().asString().contains("Example 1.2.0");
        Outcome<List<Proposed>> outcome = contributed.propose(fixture.library, RoundFixture.ROUND,
                "org.example.first", monitor);

        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.result()).singleElement().satisfies(proposed -> {
            assertThat(proposed.stratum()).isEqualTo(RoundFixture.STRATUM);
            assertThat(proposed.nominations()).extracting(Nomination::caseFile).containsExactly(files.get(0));
        });
    }

    @Test
    void what_fails_is_an_answer_with_its_plugin_and_is_offered_no_more_once_it_is_switched_off() throws Exception {
        List<String> files = fixture.assigned(1, 1);
        fixture.sealed(files.get(0), "95");
        Contributed contributed = contributed(new Choosing("org.example.broken", ranking -> {
            throw new IllegalStateException("no idea");
        }));

        for (int i = 0; i < Containment.FAILURES; i++) {
            assertThat(contributed.strategies().strategies()).hasSize(1);
            assertThat(contributed.propose(fixture.library, RoundFixture.ROUND, "org.example.broken", monitor)
                    .failure()).contains("org.example.broken", "Example 1.2.0", "no idea");
        }

        assertThat(contributed.strategies().strategies()).isEmpty();
        assertThat(contributed.strategies().off().text()).contains("org.example.broken", "Example 1.2.0");
        assertThat(contributed.documents().off().text()).isEmpty();
    }

    @Test
    void who_cancels_does_not_wait_for_a_strategy_that_thinks_on() throws Exception {
        List<String> files = fixture.assigned(1, 1);
        fixture.sealed(files.get(0), "95");
        CountDownLatch never = new CountDownLatch(1);
        Contributed contributed = contributed(new Choosing("org.example.slow", ranking -> {
            monitor.setCanceled(true);
            never.await();
            return List.of();
        }));

        assertThatThrownBy(() -> contributed.propose(fixture.library, RoundFixture.ROUND, "org.example.slow", monitor))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(containment.states()).isEmpty();
    }

    @Test
    void a_document_of_a_plugin_is_composed_and_a_refusal_is_no_failure() throws Exception {
        Contributed contributed = contributed();

        Template template = contributed.documents().templates().getFirst();
        assertThat(template).returns("Numbers", Template::title).returns(ReportSubject.CASE_FILE, Template::subject);
        assertThat(compose(contributed, template, "A-1").result()).asString(StandardCharsets.UTF_8).isEqualTo("A-1");
        assertThat(compose(contributed, template, "").failure()).contains("no number");
        assertThat(containment.states()).isEmpty();
    }

    private Outcome<byte[]> compose(Contributed contributed, Template template, String subject) throws Exception {
        return contributed.compose(template.id(), new ReportRequest(fixture.library, subject), monitor);
    }

    private Contributed contributed(SelectionStrategy... strategies) {
        PluginRegistry plugins = PluginRegistry.allOf(PLUGIN);
        return new Contributed(new ContributedProposals(fixture.rounds, List.of(strategies), plugins, containment),
                new ContributedTemplates(List.of(new Numbers()), plugins, containment), containment, plugins);
    }

    /** How to choose, which may fail. */
    private interface Choice {

        List<Nomination> of(Ranking ranking) throws Exception;
    }

    private record Choosing(String id, Choice choice) implements SelectionStrategy {

        @Override
        public String title(Locale locale) {
            return id;
        }

        @Override
        public List<Nomination> nominate(Library library, String round, Ranking ranking) throws Exception {
            return choice.of(ranking);
        }
    }

    /** The number of a case file as a document. */
    private static final class Numbers implements ReportTemplate {

        @Override
        public String id() {
            return "org.example.numbers";
        }

        @Override
        public String title(Locale locale) {
            return "Numbers";
        }

        @Override
        public ReportSubject subject() {
            return ReportSubject.CASE_FILE;
        }

        @Override
        public String extension() {
            return "t/xt";
        }

        @Override
        public byte[] compose(ReportRequest request) throws RefusedException {
            if (request.subject().isEmpty()) {
                throw new RefusedException("numbers", "", "no number");
            }
            return request.subject().getBytes(StandardCharsets.UTF_8);
        }
    }
}
