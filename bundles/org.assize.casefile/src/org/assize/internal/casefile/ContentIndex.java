package org.assize.internal.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import org.assize.casefile.ProblemKind;
import org.assize.records.event.DocumentData;

/**
 * Knows which bytes lie under which number, and reports bytes that come again under another one. A leaflet that is in
 * every case file is reported once; a case file all of whose documents are elsewhere is reported each time.
 */
final class ContentIndex {

    private static final int SHOWN_NAMES = 3;

    private final Map<String, String> numberByHash = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    ContentIndex(KnownCases known) {
        for (KnownCase caseFile : known.all()) {
            for (KnownDocument document : caseFile.documents().values()) {
                if (document.size() > 0) {
                    numberByHash.putIfAbsent(document.sha256(), caseFile.number());
                }
            }
        }
    }

    /** Reports what is under other numbers already, and remembers the rest under this one. */
    void enter(String number, List<DocumentData> documents, Findings findings) {
        Set<String> others = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        boolean news = false;
        int filled = 0;
        for (DocumentData document : documents) {
            if (document.size() > 0) {
                filled++;
                String other = numberByHash.putIfAbsent(document.sha256(), number);
                if (other != null && !other.equals(number)) {
                    names.add(document.path());
                    others.add(other);
                    news |= reported.add(document.sha256());
                }
            }
        }
        if (news || !names.isEmpty() && names.size() == filled) {
            String some = String.join(", ", names.stream().limit(SHOWN_NAMES).toList());
            findings.warn(ProblemKind.DUPLICATE_CONTENT, "", NLS.bind(Messages.duplicateContent,
                    new Object[] {names.size(), filled, some,
                            String.join(", ", others.stream().limit(SHOWN_NAMES).toList())}));
        }
    }
}
