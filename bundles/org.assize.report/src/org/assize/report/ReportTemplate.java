package org.assize.report;

import java.util.Locale;

import org.assize.records.RefusedException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A document that can be made from the records of a library. Register it as a service:
 *
 * <pre>{@code
 * @Component
 * public final class CaseList implements ReportTemplate {
 *
 *     @Override
 *     public String id() {
 *         return "org.example.case-list";
 *     }
 *
 *     @Override
 *     public String title(Locale locale) {
 *         return locale.getLanguage().equals("zh") ? "案卷清单" : "List of case files";
 *     }
 *
 *     @Override
 *     public ReportSubject subject() {
 *         return ReportSubject.LIBRARY;
 *     }
 *
 *     @Override
 *     public String extension() {
 *         return "csv";
 *     }
 *
 *     @Override
 *     public byte[] compose(ReportRequest request) {
 *         return request.library().read(state -> state.library().getCaseFiles().stream()
 *                 .map(CaseFile::getNumber).collect(Collectors.joining("\n"))).getBytes(StandardCharsets.UTF_8);
 *     }
 * }
 * }</pre>
 *
 * The same records give the same bytes: no clock, no locale, no files beside the library. Called on any thread, several
 * at a time; keeps no state. One that throws, takes longer than five minutes or gives no bytes has failed; after three
 * failures in a row it is switched off. The bulletin and the review sheet of the product are such templates.
 */
@ConsumerType
public interface ReportTemplate {

    /** {@return an id that stays the same over versions, such as {@code org.example.case-list}} */
    String id();

    /** {@return what the document is called} */
    String title(Locale locale);

    /** {@return what it is about} */
    ReportSubject subject();

    /** {@return the ending of the names of its files, lower case and without a dot, such as {@code pdf}} */
    String extension();

    /**
     * Composes the document.
     *
     * @return the bytes of the file
     * @throws RefusedException when what it is about is not far enough or does not exist; this is no failure
     * @throws Exception        when it cannot; the message is shown to people with the name of the plugin
     */
    byte[] compose(ReportRequest request) throws Exception;
}
