package org.assize.internal.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.annotation.MarkService;
import org.assize.annotation.StandardRemarks;
import org.assize.annotation.anchor.AnchorCheck;
import org.assize.annotation.export.MarkExport;
import org.assize.annotation.export.MarkImport;
import org.assize.casefile.CaseFileIntake;
import org.assize.casefile.DocumentReplacement;
import org.assize.casefile.OriginalsCheck;
import org.assize.check.AuditCheck;
import org.assize.check.run.CheckService;
import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ScoringModels;
import org.assize.document.DocumentService;
import org.assize.document.LocalDocuments;
import org.assize.document.TextExtractor;
import org.assize.document.pdf.PdfDocumentReader;
import org.assize.internal.annotation.DefaultMarkService;
import org.assize.internal.annotation.export.DefaultMarkExport;
import org.assize.internal.annotation.export.DefaultMarkImport;
import org.assize.internal.annotation.remark.RecordedRemarks;
import org.assize.internal.cli.contributed.ApiCommand;
import org.assize.internal.cli.contributed.ContributedCommands;
import org.assize.internal.plugins.ocr.TesseractRecognizer;
import org.assize.internal.report.BulletinTemplate;
import org.assize.internal.report.ContributedTemplates;
import org.assize.internal.report.RecordedReports;
import org.assize.internal.report.ReviewSheetTemplate;
import org.assize.internal.review.ContributedProposals;
import org.assize.internal.review.ExtremeSelection;
import org.assize.internal.review.RecordedReviews;
import org.assize.internal.review.RecordedRounds;
import org.assize.recognition.Recognition;
import org.assize.plugin.Containment;
import org.assize.plugin.PluginRegistry;
import org.assize.report.ReportService;
import org.assize.report.ReportTemplates;
import org.assize.review.ReviewService;
import org.assize.review.RoundService;
import org.assize.review.SelectionProposals;
import org.assize.sample.SampleDepartment;
import org.assize.search.SearchService;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The services of the running platform, or the same classes put together by hand where there is none. */
final class TestServices {

    private TestServices() {
    }

    static Services create() {
        Bundle bundle = FrameworkUtil.getBundle(TestServices.class);
        return bundle == null ? byHand() : new PlatformServices(bundle.getBundleContext());
    }

    private static Services byHand() {
        ChecklistCatalog catalog = ChecklistCatalog.ofClassPath(TestServices.class.getClassLoader());
        LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader());
        RoundService rounds = new RecordedRounds(catalog);
        ReviewService reviews = new RecordedReviews(catalog, ScoringModels.builtIn());
        Map<Class<?>, Object> services = new HashMap<>();
        services.put(ChecklistCatalog.class, catalog);
        services.put(TextExtractor.class, documents);
        services.put(DocumentService.class, documents);
        services.put(SampleDepartment.class, new SampleDepartment(catalog));
        services.put(CaseFileIntake.class, new CaseFileIntake());
        services.put(OriginalsCheck.class, new OriginalsCheck());
        services.put(SearchService.class, SearchService.using(documents));
        services.put(Recognition.class, Recognition.of(documents, new TesseractRecognizer()));
        services.put(RoundService.class, rounds);
        services.put(ReviewService.class, reviews);
        MarkService marks = new DefaultMarkService();
        services.put(MarkService.class, marks);
        services.put(AnchorCheck.class, new AnchorCheck(marks, documents));
        services.put(DocumentReplacement.class, new DocumentReplacement());
        services.put(CheckService.class, CheckService.of(documents, shipped("person.OneOfficerCheck")));
        services.put(MarkExport.class, new DefaultMarkExport(marks, documents));
        services.put(MarkImport.class, new DefaultMarkImport(marks, documents));
        services.put(StandardRemarks.class, RecordedRemarks.ofClassPath(TestServices.class.getClassLoader()));
        ReportService reports = new RecordedReports(rounds, reviews);
        services.put(ReportService.class, reports);
        services.put(ReportTemplates.class, new ContributedTemplates(
                List.of(new BulletinTemplate(reports), new ReviewSheetTemplate(reports)), PluginRegistry.ofProduct(),
                Containment.ofThisProcess()));
        services.put(SelectionProposals.class, new ContributedProposals(rounds,
                List.of(new ExtremeSelection(reviews)), PluginRegistry.ofProduct(), Containment.ofThisProcess()));
        services.put(ContributedCommands.class, new ContributedCommands(List.of(new ApiCommand()),
                PluginRegistry.ofProduct(), Containment.ofThisProcess()));
        return new Services() {

            @Override
            public <T> T get(Class<T> type) {
                return type.cast(services.get(type));
            }
        };
    }

    /** A check of the product by name: its classes are nobody else's business. */
    private static AuditCheck shipped(String name) {
        try {
            return (AuditCheck) Class.forName("org.assize.internal.plugins.checks." + name).getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
