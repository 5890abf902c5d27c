package org.assize.internal.journal;

import org.eclipse.osgi.util.NLS;

/** The texts of the journal. */
final class Messages extends NLS {

    public static String Append_failed;
    public static String Append_refused;
    public static String Chain_strangeFile;
    public static String Checkpoint_bad;
    public static String Checkpoint_form;
    public static String Checkpoint_missing;
    public static String Checkpoint_notWritten;
    public static String Checkpoint_signature;
    public static String Clock_backwards;
    public static String End_changedMeanwhile;
    public static String IoReason_accessDenied;
    public static String IoReason_noSuchFile;
    public static String IoReason_notADirectory;
    public static String Journal_broken;
    public static String Journal_closed;
    public static String Journal_openedToRead;
    public static String Journal_readOnly;
    public static String KeyFile_noSuchKey;
    public static String KeyFile_notUsable;
    public static String KeyFile_wrongPassword;
    public static String Key_notDeclared;
    public static String Key_notTrusted;
    public static String Key_other;
    public static String Line_changedByReading;
    public static String Line_missingMember;
    public static String Line_notAnObject;
    public static String Line_notEnded;
    public static String Line_notJson;
    public static String Line_notUtf8;
    public static String Line_otherVersion;
    public static String Line_tooLong;
    public static String Line_unknownMember;
    public static String Line_wrongMember;
    public static String Lock_owner;
    public static String Lock_unknownOwner;
    public static String Order_again;
    public static String Order_badSignature;
    public static String Order_clock;
    public static String Order_foreign;
    public static String Order_hash;
    public static String Order_missing;
    public static String Order_moved;
    public static String Order_notCanonical;
    public static String Order_notTheCheckpoint;
    public static String Order_prev;
    public static String Order_torn;
    public static String Order_truncated;
    public static String Problems_more;
    public static String Records_none;
    public static String Records_notReadable;
    public static String Records_notWritable;
    public static String Recovery_done;
    public static String Recovery_earlier;

    static {
        NLS.initializeMessages("org.assize.internal.journal.messages", Messages.class);
    }

    private Messages() {
    }
}
