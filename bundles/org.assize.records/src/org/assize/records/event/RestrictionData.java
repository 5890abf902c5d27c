package org.assize.records.event;

import java.util.List;

/** The values a hit may have in a field, which is named by its code. An empty value is what is not known. */
public record RestrictionData(String field, List<String> values) {

    public RestrictionData {
        values = List.copyOf(values);
    }
}
