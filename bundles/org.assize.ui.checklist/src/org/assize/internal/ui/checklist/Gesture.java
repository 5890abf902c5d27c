package org.assize.internal.ui.checklist;

/** What keys and menus do on the sheet. The name is the last part of the command id. */
enum Gesture {

    NEXT, PREVIOUS, NEXT_OPEN, PASS, RULE, COUNT, MORE, LESS, NOT_APPLICABLE, VETO, REMARK, ABSENCE, WAIVE,
    GOTO, REMOVE, SEAL, ACCEPT, REJECT, CHANGE;

    static final String PREFIX = "org.assize.ui.checklist.command.";

    /** The parameter of {@link #COUNT}. */
    static final String NUMBER = PREFIX + "count.number";

    static Gesture of(String command) {
        String name = command.substring(PREFIX.length());
        for (Gesture gesture : values()) {
            if (gesture.name().replace("_", "").equalsIgnoreCase(name)) {
                return gesture;
            }
        }
        throw new IllegalArgumentException(command);
    }
}
