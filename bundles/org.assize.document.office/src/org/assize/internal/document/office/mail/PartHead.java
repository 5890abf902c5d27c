package org.assize.internal.document.office.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** What the head of a part of a mail says about it. */
final class PartHead {

    private final Map<String, String> values = new HashMap<>();

    void take(Field field) {
        String name = field.getNameLowerCase();
        if (!name.equals("content-type") && !name.equals("content-disposition")) {
            return;
        }
        String decoded = HeadField.unfolded(field);
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(new RawField(name, decoded));
        values.put(name, body.getValue() == null ? "" : body.getValue().toLowerCase(Locale.ROOT));
        // Long names come in pieces, and with their encoding in front.
        MimeParameterMapping parameters = new MimeParameterMapping();
        for (NameValuePair pair : body.getParams()) {
            parameters.addParameter(pair.getName(), pair.getValue());
        }
        parameters.getParameters()
                .forEach((key, value) -> values.put(name + ";" + key.toLowerCase(Locale.ROOT), value));
    }

    boolean isAttached() {
        return values.getOrDefault("content-disposition", "").equals("attachment") || !fileName().isEmpty();
    }

    /** {@return the name the part has for people} Empty if it has none. */
    String fileName() {
        String name = values.getOrDefault("content-disposition;filename",
                values.getOrDefault("content-type;name", ""));
        return HeadField.words(name);
    }

    String charset() {
        return values.getOrDefault("content-type;charset", "");
    }
}
