import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import org.assize.check.Finding;

/**
 * A planted defect. A finding fits it if it is of its kind and, unless the defect is that something is missing, one of
 * the places of the finding is on its page; for defects of a whole document any page of it will do.
 */
record Planted(String kind, String document, int page, String quote) {

    private static final Map<String, String> KINDS = Map.of("NOTICE_AFTER_PENALTY", "notice-after-decision",
            "PAGE_NUMBERS_MISSING", "page-numbers-broken", "PAGE_NUMBERS_REPEATED", "page-numbers-broken",
            "SCANNED_UPSIDE_DOWN", "upside-down");
    private static final Set<String> ABSENT = Set.of("no-inspection-certificate", "seizure-list-missing",
            "notice-missing", "not-served", "document-missing", "expert-not-told");
    private static final Set<String> WHOLE = Set.of("page-numbers-broken", "upside-down", "illegible");

    /** The planted defects of an entry of truth.json. */
    static List<Planted> of(JsonNode entry) {
        return StreamSupport.stream(entry.path("defects").spliterator(), false)
                .map(node -> new Planted(kind(node.path("kind").asText()), node.path("document").asText(),
                        node.path("page").asInt(), node.path("quote").asText()))
                .toList();
    }

    private static String kind(String planted) {
        return KINDS.getOrDefault(planted, planted.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether a finding is about it. */
    boolean fits(Finding finding) {
        if (!finding.kind().equals(kind)) {
            return false;
        }
        return ABSENT.contains(kind) || finding.places().stream().anyMatch(
                place -> place.document().equals(document) && (WHOLE.contains(kind) || place.page() == page));
    }
}
