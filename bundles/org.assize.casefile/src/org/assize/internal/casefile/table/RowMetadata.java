package org.assize.internal.casefile.table;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.casefile.CaseField;
import org.assize.casefile.CaseTable;
import org.assize.casefile.ColumnMapping;

/** Writes a row in the form of {@code case.json}, so that both are read by the same reader. */
record RowMetadata(List<String> headers, ColumnMapping mapping, Map<CaseField, Integer> columns) {

    /** A column that is not mapped must not pass for a field because it happens to be called so. */
    private static final Set<String> FIELDS = Set.of("number", "title", "kind", "cause", "unit", "handler",
            "coHandlers", "accepted", "decided", "closed", "complexity", "result", "approvals", "documents");

    ObjectNode of(CaseTable.Row row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        columns.forEach((field, column) -> {
            String value = row.cell(column);
            if (!value.isEmpty()) {
                put(json, field, value);
            }
        });
        for (int column = 0; column < headers.size(); column++) {
            String header = headers.get(column);
            String name = FIELDS.contains(header) ? "list." + header : header;
            boolean free = !header.isEmpty() && mapping.field(header).isEmpty() && !json.has(name);
            if (free && !row.cell(column).isEmpty()) {
                json.put(name, row.cell(column));
            }
        }
        return json;
    }

    private static void put(ObjectNode json, CaseField field, String value) {
        switch (field) {
            case NUMBER -> json.put("number", value);
            case TITLE -> json.put("title", value);
            case KIND -> json.put("kind", value);
            case CAUSE -> json.put("cause", value);
            case UNIT_CODE -> object(json, "unit").put("code", value);
            case UNIT -> object(json, "unit").put("name", value);
            case HANDLER_NUMBER -> object(json, "handler").put("number", value);
            case HANDLER -> object(json, "handler").put("name", value);
            case QUALIFICATION -> object(json, "handler").put("qualification", value);
            case CO_HANDLERS -> names(json.putArray("coHandlers"), value);
            case ACCEPTED -> json.put("accepted", value);
            case DECIDED -> json.put("decided", value);
            case CLOSED -> json.put("closed", value);
            case COMPLEXITY -> json.put("complexity", value);
            case RESULT -> json.put("result", value);
            case FOLDER, IGNORED -> { }
        }
    }

    private static ObjectNode object(ObjectNode json, String name) {
        return json.get(name) instanceof ObjectNode object ? object : json.putObject(name);
    }

    private static void names(ArrayNode array, String value) {
        for (String name : value.split("[,，、;；]")) {
            if (!name.isBlank()) {
                array.add(name.strip());
            }
        }
    }
}
