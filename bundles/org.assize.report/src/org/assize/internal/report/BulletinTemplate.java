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

/** The bulletin of a round, as a template like any other. */
@Component(service = ReportTemplate.class)
public final class BulletinTemplate implements ReportTemplate {

    private final ReportService reports;

    @Activate
    public BulletinTemplate(@Reference ReportService reports) {
        this.reports = reports;
    }

    @Override
    public String id() {
        return "org.assize.bulletin";
    }

    @Override
    public String title(Locale locale) {
        return Messages.bulletinTitle;
    }

    @Override
    public ReportSubject subject() {
        return ReportSubject.ROUND;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public byte[] compose(ReportRequest request) throws RefusedException {
        return reports.bulletin(request.library(), request.subject());
    }
}
