package org.assize.internal.document.office.ooxml;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.assize.internal.document.office.TextBudget;

/** The texts that cells refer to by number. */
final class SharedStrings implements OfficePackage.Visitor {

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private final TextBudget budget;
    private boolean inText;
    private int phonetic;

    SharedStrings(TextBudget budget) {
        this.budget = budget;
    }

    @Override
    public void visit(XMLStreamReader xml) {
        if (xml.isStartElement()) {
            inText = xml.getLocalName().equals("t");
            phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
        } else if (xml.isEndElement()) {
            inText = false;
            phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
            if (xml.getLocalName().equals("si")) {
                strings.add(current.toString());
                current.setLength(0);
            }
        } else if (inText && phonetic == 0 && xml.isCharacters()) {
            budget.take(xml.getTextLength());
            current.append(xml.getText());
        }
    }

    @Override
    public boolean isDone() {
        return budget.isSpent();
    }

    String get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }
}
