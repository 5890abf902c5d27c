package org.assize.internal.report;

import java.util.Locale;

import org.assize.records.RefusedException;
import org.assize.report.ReportRequest;
import org.assize.report.ReportService;
import org.assize.report.ReportSubject;
import org.assize.report.ReportTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sheet of a review, as a template like any other. */
@Component(service = ReportTemplate.class)
public final class ReviewSheetTemplate implements ReportTemplate {

    private final ReportService reports;

    @Activate
    public ReviewSheetTemplate(@Reference ReportService reports) {
        this.reports = reports;
    }

    @Override
    public String id() {
        return "org.assize.review-sheet";
    }

    @Override
    public String title(Locale locale) {
        return Messages.reviewSheetTitle;
    }

    @Override
    public ReportSubject subject() {
        return ReportSubject.REVIEW;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public byte[] compose(ReportRequest request) throws RefusedException {
        return reports.reviewSheet(request.library(), request.subject());
    }
}
