package org.assize.report;

import java.util.List;
import java.util.Locale;

import org.assize.plugin.ContributionException;
import org.assize.records.RefusedException;
import org.osgi.annotation.versioning.ProviderType;

/** The templates there are. Safe in any thread, not to be called from that of the UI. */
@ProviderType
public interface ReportTemplates {

    /**
     * A template to choose.
     *
     * @param plugin who brings it, with version and signer
     */
    record Template(String id, String title, ReportSubject subject, String extension, String plugin) {
    }

    /** Those of the product first; one that cannot even say what it is about is left out. */
    List<Template> templates(Locale locale);

    /**
     * Composes a document.
     *
     * @return its bytes, at least one
     * @throws RefusedException      when there is no such template, or the template refuses
     * @throws ContributionException when the template fails
     */
    byte[] compose(String template, ReportRequest request) throws RefusedException, ContributionException;
}
