package org.assize.internal.ui.document;

import java.util.Map;
import java.util.TreeMap;

import org.assize.internal.ui.document.mark.MarkWords;
import org.assize.model.annotation.MarkKind;
import org.eclipse.core.commands.IParameterValues;

/** The tools that the command for marking can switch on, by their names. */
public final class MarkKinds implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new TreeMap<>();
        for (MarkKind kind : MarkKind.values()) {
            values.put(MarkWords.of(kind), kind.name());
        }
        return values;
    }
}
