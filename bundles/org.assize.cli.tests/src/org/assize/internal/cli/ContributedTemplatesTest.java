package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.assize.internal.report.ContributedTemplates;
import org.assize.plugin.Containment;
import org.assize.plugin.ContributionException;
import org.assize.plugin.PluginRegistry;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.Reviewer;
import org.assize.report.ReportRequest;
import org.assize.report.ReportSubject;
import org.assize.report.ReportTemplate;
import org.assize.report.ReportTemplates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributedTemplatesTest {

    @TempDir
    Path temp;

    private final Containment containment = Containment.ofThisProcess();
    private ReportRequest request;

    @BeforeEach
    void found() throws Exception {
        request = new ReportRequest(Library.create(temp.resolve("library"), "分局",
                new Reviewer("li", "李评查", "desk", temp.resolve("li.p12"), new char[0])), "");
    }

    @AfterEach
    void close() {
        request.library().close();
    }

    @Test
    void a_template_composes_from_the_library() throws Exception {
        ReportTemplates templates = templates(new Named("org.example.name"));

        assertThat(templates.compose("org.example.name", request)).asString(StandardCharsets.UTF_8).isEqualTo("分局");
        assertThat(templates.templates(Locale.ENGLISH)).extracting(ReportTemplates.Template::extension)
                .containsExactly("txt");
    }

    @Test
    void to_refuse_is_no_failure_and_to_throw_or_to_give_nothing_is() {
        ReportTemplate refusing = new Named("org.example.refusing") {
            @Override
            public byte[] compose(ReportRequest request) throws RefusedException {
                throw new RefusedException("report.too-early", "", "too early");
            }
        };
        ReportTemplate empty = new Named("org.example.empty") {
            @Override
            public byte[] compose(ReportRequest request) {
                return new byte[0];
            }
        };
        ReportTemplate throwing = new Named("org.example.throwing") {
            @Override
            public byte[] compose(ReportRequest request) {
                throw new OutOfMemoryError("no room");
            }
        };
        ReportTemplates templates = templates(refusing, empty, throwing);

        assertThatThrownBy(() -> templates.compose("org.example.refusing", request))
                .isInstanceOf(RefusedException.class).hasMessageContaining("too early");
        assertThat(containment.states()).isEmpty();
        assertThatThrownBy(() -> templates.compose("org.example.empty", request))
                .isInstanceOf(ContributionException.class).hasMessageContaining("org.example.empty");
        assertThatThrownBy(() -> templates.compose("org.example.throwing", request))
                .isInstanceOf(ContributionException.class).hasMessageContaining("no room");
        assertThat(containment.states()).hasSize(2);
    }

    @Test
    void a_template_that_cannot_say_what_it_is_is_not_offered() {
        ReportTemplate untitled = new Named("org.example.untitled") {
            @Override
            public ReportSubject subject() {
                throw new IllegalStateException("forgotten");
            }
        };

        assertThat(templates(untitled, new Named("org.example.name")).templates(Locale.CHINESE))
                .extracting(ReportTemplates.Template::id).containsExactly("org.example.name");
    }

    @Test
    void an_unknown_template_is_refused() {
        assertThatThrownBy(() -> templates().compose("org.example.none", request))
                .isInstanceOf(RefusedException.class).hasMessageContaining("org.example.none");
    }

    private ReportTemplates templates(ReportTemplate... templates) {
        return new ContributedTemplates(List.of(templates), PluginRegistry.ofProduct(), containment);
    }

    private static class Named implements ReportTemplate {

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
        public ReportSubject subject() {
            return ReportSubject.LIBRARY;
        }

        @Override
        public String extension() {
            return "txt";
        }

        @Override
        public byte[] compose(ReportRequest request) throws Exception {
            return request.library().name().getBytes(StandardCharsets.UTF_8);
        }
    }
}
