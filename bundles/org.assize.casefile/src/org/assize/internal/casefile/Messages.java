package org.assize.internal.casefile;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String taskIntake;
    public static String taskCheck;
    public static String ioDenied;
    public static String ioMissing;
    public static String expectText;
    public static String expectPerson;
    public static String expectArray;
    public static String expectObject;
    public static String expectPath;
    public static String expectLevel;
    public static String metadataIsLink;
    public static String metadataNotAFile;
    public static String metadataTooLarge;
    public static String metadataEncoding;
    public static String metadataUnreadable;
    public static String metadataEmpty;
    public static String metadataNotAnObject;
    public static String metadataNotJson;
    public static String missingMetadata;
    public static String missingNumber;
    public static String numberNotText;
    public static String numberWrongType;
    public static String numberWithControl;
    public static String numberTooLong;
    public static String numberImprecise;
    public static String numberMismatch;
    public static String unknownKind;
    public static String invalidDate;
    public static String invalidValue;
    public static String unsafePath;
    public static String unsafeFolder;
    public static String duplicateEntry;
    public static String missingDocument;
    public static String nestedCaseFile;
    public static String linkInside;
    public static String linkOutside;
    public static String linkBroken;
    public static String linkNotFollowed;
    public static String specialFile;
    public static String tooLarge;
    public static String tooDeep;
    public static String unreadable;
    public static String changedWhileReading;
    public static String emptyFile;
    public static String unknownType;
    public static String nameClash;
    public static String nameNotNormal;
    public static String namedDifferently;
    public static String nameEncoding;
    public static String nameEncodingCopied;
    public static String noDocuments;
    public static String looseFiles;
    public static String nothingFound;
    public static String missingFolder;
    public static String folderIsLink;
    public static String duplicateNumber;
    public static String registeredElsewhere;
    public static String registeredMeanwhile;
    public static String duplicateContent;
    public static String changedOriginal;
    public static String missingInSource;
    public static String missingOriginal;
    public static String changedMetadata;
    public static String copyFailed;
    public static String copyDiffers;
    public static String copyNotReadOnly;
    public static String copyNoName;
    public static String copyInTheWay;
    public static String diskFull;
    public static String originalsUnusable;
    public static String unexpected;
    public static String libraryReadOnly;
    public static String notRecorded;
    public static String notAFolder;
    public static String sourceUnreadable;
    public static String listEmpty;
    public static String listEncoding;
    public static String listOldFormat;
    public static String listTooLarge;
    public static String listPartTooLarge;
    public static String listDamaged;
    public static String listNoSheet;
    public static String listNoNumber;
    public static String mappingInvalid;
    public static String notReplaced;
    public static String replaceBySame;
    public static String replacedMeanwhile;
    public static String replaceWithoutReason;
    public static String unknownDocument;
    public static String unknownImporter;
    public static String folderElsewhere;
    public static String unpackedNeedsCopy;
    public static String zipTitle;
    public static String zipTooMany;
    public static String zipUnsafe;
    public static String zipGrows;

    static {
        NLS.initializeMessages("org.assize.internal.casefile.messages", Messages.class);
    }

    private Messages() {
    }
}
