package org.assize.check;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * An automatic check. Register it as a service, so that the workbench learns of it:
 *
 * <pre>{@code
 * @Component
 * public final class TitleCheck implements AuditCheck {
 *
 *     private static final FindingKind UNTITLED = new FindingKind("org.example.untitled",
 *             new Wording("文书无标题", "A document has no title"), List.of());
 *
 *     @Override
 *     public CheckDescription description() {
 *         return new CheckDescription("org.example.titles", "1", "", new Wording("文书标题", "Titles"),
 *                 new Wording("查找没有标题的文书。", "Finds documents without a title."), Set.of(), List.of(UNTITLED));
 *     }
 *
 *     @Override
 *     public void check(CheckedCaseFile caseFile, Findings findings) {
 *         for (CheckedDocument document : caseFile.documents()) {
 *             if (document.title().isBlank()) {
 *                 findings.propose(new Finding("org.example.untitled", document.path(),
 *                         new Wording("该文书没有标题。", "This document has no title."), 1,
 *                         List.of(Place.of(document, 1)), null, List.of()));
 *             }
 *         }
 *     }
 * }
 * }</pre>
 *
 * The service is asked for its description only, in the workbench. To check, a <em>new instance of its class</em> is
 * made in a worker process with the class path of its bundle: the class is public with a public constructor without
 * parameters, and counts on no other service. There it runs on one thread and may keep nothing between case files.
 * <p>
 * The result must depend on the case file alone (no clock, no locale, no network), because it is kept by the hash of
 * the case file and must come out the same years later. A check that throws, takes more than its time or memory, ends
 * the process, or proposes what does not fit the case file fails for this case file; after three failures it is
 * switched off, with the name of its plugin. The others go on.
 */
@ConsumerType
public interface AuditCheck {

    /** {@return what this check is} Quick, and always the same. */
    CheckDescription description();

    /**
     * Looks through a case file.
     *
     * @throws Exception when it cannot; the message is shown to people with the name of the check
     */
    void check(CheckedCaseFile caseFile, Findings findings) throws Exception;
}
