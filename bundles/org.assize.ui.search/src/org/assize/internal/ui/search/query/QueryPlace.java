package org.assize.internal.ui.search.query;

/** Where in a query somebody types. */
final class QueryPlace {

    private static final String ENDS = " \t\u3000()（）";

    private QueryPlace() {
    }

    /**
     * {@return whether the value of a field is being typed} That is told from its colon without understanding the whole
     * query, which is rarely complete while it is typed.
     */
    static boolean isBehindField(String query, int caret) {
        boolean quoted = false;
        boolean behind = false;
        for (int i = 0; i < Math.min(caret, query.length()); i++) {
            char sign = query.charAt(i);
            if (sign == '"' || sign == '“' || sign == '”') {
                quoted = !quoted;
            } else if (!quoted && ENDS.indexOf(sign) >= 0) {
                behind = false;
            } else if (!quoted && (sign == ':' || sign == '：')) {
                behind = true;
            }
        }
        return behind;
    }
}
