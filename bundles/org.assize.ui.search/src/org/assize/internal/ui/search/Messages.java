package org.assize.internal.ui.search;

import org.eclipse.osgi.util.NLS;

/** Texts of the search room. */
public final class Messages extends NLS {

    public static String allHits;
    public static String caseFileContinued;
    public static String columnCaseFile;
    public static String columnDetail;
    public static String columnDocument;
    public static String columnKind;
    public static String columnPage;
    public static String coverage;
    public static String coverageFailed;
    public static String coveragePartial;
    public static String coverageGarbled;
    public static String coverageNotIndexed;
    public static String coverageRecognized;
    public static String coverageUncertain;
    public static String coverageWithoutText;
    public static String facetCaseFile;
    public static String facetCause;
    public static String facetDocument;
    public static String facetHandler;
    public static String facetKind;
    public static String facetNotKnown;
    public static String facetRest;
    public static String facetResult;
    public static String facetText;
    public static String facetUnit;
    public static String facetYear;
    public static String facets;
    public static String gaps;
    public static String gapsExport;
    public static String gapsExported;
    public static String gapsFile;
    public static String gapsMore;
    public static String helpExamples;
    public static String helpInfo;
    public static String helpTip;
    public static String helpTitle;
    public static String hint;
    public static String hitPlace;
    public static String hitsInFile;
    public static String indexFailed;
    public static String indexKept;
    public static String indexNotice;
    public static String kindAll;
    public static String kindFailed;
    public static String kindPartial;
    public static String kindGarbled;
    public static String kindNotIndexed;
    public static String kindUncertain;
    public static String kindWithoutText;
    public static String machineReading;
    public static String moreHits;
    public static String noGaps;
    public static String noHits;
    public static String noHitsFuzzy;
    public static String noHitsNarrowed;
    public static String noLibrary;
    public static String offerOpen;
    public static String orderCaseFile;
    public static String orderNewest;
    public static String orderOldest;
    public static String orderRelevance;
    public static String orderTip;
    public static String orderUnit;
    public static String queriesTip;
    public static String queryMessage;
    public static String quotation;
    public static String quotationByMachine;
    public static String restriction;
    public static String restrictionLift;
    public static String restrictionsClear;
    public static String savedDelete;
    public static String savedDeleting;
    public static String savedOf;
    public static String savedQuestion;
    public static String savedSave;
    public static String savedSaving;
    public static String savedTitle;
    public static String searching;
    public static String searchingStill;
    public static String similarField;
    public static String stateCurrent;
    public static String stateFailed;
    public static String statePaused;
    public static String stateUpdating;
    public static String stateUpdatingPercent;
    public static String stateWithFailures;
    public static String termReportChoose;
    public static String termReportCounting;
    public static String termReportFile;
    public static String termReportWritten;
    public static String textDocument;
    public static String textNone;
    public static String textRecognized;
    public static String updatingIndex;
    public static String viewFailed;

    static {
        NLS.initializeMessages("org.assize.internal.ui.search.messages", Messages.class);
    }

    private Messages() {
    }
}
