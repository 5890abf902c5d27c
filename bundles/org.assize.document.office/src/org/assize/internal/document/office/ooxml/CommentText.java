package org.assize.internal.document.office.ooxml;

import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.assize.internal.document.office.TextBudget;

/** Gathers the text of comments and of drawn shapes on a sheet, a line to each paragraph or comment. */
final class CommentText implements OfficePackage.Visitor {

    private static final Set<String> ENDS = Set.of("p", "comment", "threadedComment");

    private final StringBuilder text = new StringBuilder();
    private final TextBudget budget;
    private boolean inside;

    CommentText(TextBudget budget) {
        this.budget = budget;
    }

    @Override
    public void visit(XMLStreamReader xml) {
        if (xml.isStartElement()) {
            inside = xml.getLocalName().equals("t") || xml.getLocalName().equals("text");
            String cell = xml.getAttributeValue(null, "ref");
            if (cell != null && xml.getLocalName().endsWith("omment")) {
                text.append(cell).append(": ");
            }
        } else if (xml.isEndElement()) {
            inside = false;
            text.append(ENDS.contains(xml.getLocalName()) ? "\n" : "");
        } else if (inside && xml.isCharacters()) {
            budget.take(xml.getTextLength());
            text.append(xml.getText());
        }
    }

    @Override
    public boolean isDone() {
        return budget.isSpent();
    }

    String text() {
        return text.toString();
    }
}
