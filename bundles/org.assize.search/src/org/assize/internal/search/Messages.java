package org.assize.internal.search;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String queryProblem;
    public static String emptyQuery;
    public static String emptyPhrase;
    public static String queryTooLong;
    public static String openQuotation;
    public static String openBracket;
    public static String unexpectedClosing;
    public static String operatorWithoutOperand;
    public static String somethingMissing;
    public static String fieldWithoutValue;
    public static String openRegex;
    public static String regexContinued;
    public static String tooDeep;
    public static String nearWithoutDistance;
    public static String nearOperand;
    public static String nearTooMany;
    public static String fieldIsPlain;
    public static String unknownKind;
    public static String fuzzyPattern;
    public static String fuzzyTooLong;
    public static String fuzzyTooShort;
    public static String fuzzyTooMany;
    public static String wildcardsOnly;
    public static String tooManyWildcards;
    public static String noDate;
    public static String notADate;
    public static String noSuchDate;
    public static String datesReversed;
    public static String regexClosing;
    public static String regexOpenGroup;
    public static String regexOpenClass;
    public static String regexRange;
    public static String regexNothingToRepeat;
    public static String regexCount;
    public static String regexAnchor;
    public static String regexEscapeMissing;
    public static String regexEscape;
    public static String regexGroup;
    public static String regexTooLarge;
    public static String regexEmpty;
    public static String indexUnreadable;
    public static String indexUnwritable;
    public static String indexInUse;
    public static String indexClosed;
    public static String damagedMadeAnew;
    public static String otherVersionMadeAnew;
    public static String originalChanged;
    public static String unexpectedFailure;
    public static String updating;
    public static String unknownCaseNumber;
    public static String fieldProposed;
    public static String valueInCaseFiles;
    public static String valueInDocuments;
    public static String kindAdministrative;
    public static String kindCriminal;
    public static String kindOther;
    public static String resultBest;
    public static String resultWorst;
    public static String fieldUnit;
    public static String fieldHandler;
    public static String fieldCause;
    public static String fieldDocument;
    public static String fieldNumber;
    public static String fieldKind;
    public static String fieldResult;
    public static String fieldDate;
    public static String fieldAccepted;
    public static String fieldDocumentDate;
    public static String fieldSimilar;
    public static String termListTooLarge;
    public static String termListEmpty;
    public static String termListUnreadable;
    public static String termReportUnwritable;
    public static String savedSearchNeedsName;
    public static String savedSearchNotYours;
    public static String savedSearchUnknownFields;

    static {
        NLS.initializeMessages("org.assize.internal.search.messages", Messages.class);
    }

    private Messages() {
    }
}
