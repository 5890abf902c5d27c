package org.assize.report;

import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.assize.records.event.BulletinData;
import org.osgi.annotation.versioning.ProviderType;

/** Composes documents from the records of a library. Safe in any thread; composing takes up to seconds. */
@ProviderType
public interface ReportService {

    /**
     * The bulletin (通报) of a round as PDF. Of a published round it is the published one again, otherwise a draft that
     * says so.
     *
     * @throws RefusedException when there is no such round or nothing was drawn yet
     */
    byte[] bulletin(Library library, String round) throws RefusedException;

    /** The sheet (评查表) of a review as PDF; before it is sealed with a note that it is not. */
    byte[] reviewSheet(Library library, String review) throws RefusedException;

    /**
     * Publishes a round: writes its bulletin below exports/ and records it with its hash and the head of the journal it
     * rests on. Publishing again makes a new bulletin that supersedes the one before; both stay.
     *
     * @throws RefusedException when best and worst are not decided for every stratum
     * @throws LibraryException when the file cannot be written or recorded
     */
    BulletinData publish(Library library, String round) throws RefusedException, LibraryException;
}
