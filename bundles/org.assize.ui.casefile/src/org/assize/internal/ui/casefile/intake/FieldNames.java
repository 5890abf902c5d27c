package org.assize.internal.ui.casefile.intake;

import org.assize.casefile.CaseField;
import org.assize.internal.ui.casefile.Messages;

/** What the fields of a list are called on screen. */
final class FieldNames {

    private FieldNames() {
    }

    static String of(CaseField field) {
        return switch (field) {
            case NUMBER -> Messages.field_NUMBER;
            case TITLE -> Messages.field_TITLE;
            case KIND -> Messages.field_KIND;
            case CAUSE -> Messages.field_CAUSE;
            case UNIT_CODE -> Messages.field_UNIT_CODE;
            case UNIT -> Messages.field_UNIT;
            case HANDLER_NUMBER -> Messages.field_HANDLER_NUMBER;
            case HANDLER -> Messages.field_HANDLER;
            case QUALIFICATION -> Messages.field_QUALIFICATION;
            case CO_HANDLERS -> Messages.field_CO_HANDLERS;
            case ACCEPTED -> Messages.field_ACCEPTED;
            case DECIDED -> Messages.field_DECIDED;
            case CLOSED -> Messages.field_CLOSED;
            case COMPLEXITY -> Messages.field_COMPLEXITY;
            case RESULT -> Messages.field_RESULT;
            case FOLDER -> Messages.field_FOLDER;
            case IGNORED -> Messages.field_IGNORED;
        };
    }
}
