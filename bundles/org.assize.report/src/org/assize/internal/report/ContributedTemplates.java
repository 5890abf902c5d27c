package org.assize.internal.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.assize.plugin.Containment;
import org.assize.plugin.ContributionException;
import org.assize.plugin.Contribution;
import org.assize.plugin.Contributions;
import org.assize.plugin.PluginRegistry;
import org.assize.records.RefusedException;
import org.assize.report.ReportRequest;
import org.assize.report.ReportTemplate;
import org.assize.report.ReportTemplates;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Runs the templates that plugins contribute, those of the product among them. */
@Component(service = ReportTemplates.class)
public final class ContributedTemplates implements ReportTemplates {

    private static final Duration BUDGET = Duration.ofMinutes(5);
    private static final Duration TO_DESCRIBE = Duration.ofSeconds(2);

    private record Composed(byte @Nullable [] bytes, @Nullable RefusedException refused) {
    }

    private final Contributions<ReportTemplate> templates;

    @Activate
    public ContributedTemplates(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ReportTemplate> templates,
            @Reference PluginRegistry plugins, @Reference Containment containment) {
        this.templates = new Contributions<>("report", templates, ReportTemplate::id, plugins, containment);
    }

    @Override
    public List<Template> templates(Locale locale) {
        return templates.all().stream().map(c -> describe(c, locale)).filter(Objects::nonNull).toList();
    }

    private @Nullable Template describe(Contribution contribution, Locale locale) {
        return templates.callOr(contribution.id(), TO_DESCRIBE, t -> new Template(contribution.id(),
                Objects.requireNonNull(t.title(locale)), Objects.requireNonNull(t.subject()),
                Objects.requireNonNull(t.extension()), contribution.plugin().display()), null);
    }

    @Override
    public byte[] compose(String template, ReportRequest request) throws RefusedException, ContributionException {
        if (templates.find(template).isEmpty()) {
            throw new RefusedException("report.template.unknown", template,
                    NLS.bind(Messages.unknownTemplate, template));
        }
        try {
            Composed composed = templates.call(template, BUDGET, t -> compose(t, request));
            if (composed.refused() != null) {
                throw composed.refused();
            }
            return composed.bytes();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("report.interrupted", template, Messages.interrupted);
        }
    }

    /** To refuse is the right of a template and no failure; not to give anything is one. */
    private static Composed compose(ReportTemplate template, ReportRequest request) throws Exception {
        try {
            byte[] bytes = template.compose(request);
            if (bytes == null || bytes.length == 0) {
                throw new IllegalStateException(Messages.nothingComposed);
            }
            return new Composed(bytes, null);
        } catch (RefusedException e) {
            return new Composed(null, e);
        }
    }
}
