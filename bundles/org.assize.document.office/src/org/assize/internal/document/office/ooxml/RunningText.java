package org.assize.internal.document.office.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.assize.internal.document.office.TextBudget;

/**
 * Gathers the text of a part of a text document or presentation. The elements of both have the same names where they
 * mean the same. Cells of a table are parted by tabs. What was deleted under tracked changes, and text boxes that lie
 * in the midst of a paragraph, are gathered apart.
 */
final class RunningText implements OfficePackage.Visitor {

    private static final Set<String> SKIPPED = Set.of("Fallback", "moveFrom", "rt", "instrText", "delInstrText");

    private final TextBudget budget;
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private int skipped;
    private int inText;
    private int inDeleted;
    private int inTabs;

    RunningText(TextBudget budget) {
        this.budget = budget;
        open.push(new StringBuilder());
    }

    @Override
    public void visit(XMLStreamReader xml) {
        if (xml.isStartElement()) {
            if (skipped > 0 || SKIPPED.contains(xml.getLocalName()) || isPageNumber(xml)) {
                skipped++;
            } else {
                start(xml, xml.getLocalName());
            }
        } else if (xml.isEndElement()) {
            if (skipped > 0) {
                skipped--;
            } else {
                end(xml.getLocalName());
            }
        } else if (xml.isCharacters() && skipped == 0 && inText + inDeleted > 0) {
            budget.take(xml.getTextLength());
            (inDeleted > 0 ? deleted : current()).append(xml.getText());
        }
    }

    @Override
    public boolean isDone() {
        return budget.isSpent();
    }

    private void start(XMLStreamReader xml, String name) {
        switch (name) {
            case "t" -> inText++;
            case "delText" -> inDeleted++;
            // Where tabulators stand, not that there is one.
            case "tabs", "tabLst" -> inTabs++;
            case "tab" -> current().append(inTabs == 0 ? "\t" : "");
            case "cr" -> current().append('\n');
            case "noBreakHyphen" -> current().append('-');
            case "br" -> current().append("page".equals(attribute(xml, "type")) && open.size() == 1 ? '\f' : '\n');
            case "txbxContent" -> open.push(new StringBuilder());
            default -> {
                // Elements without a meaning for the text.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText--;
            case "delText" -> inDeleted--;
            case "tabs", "tabLst" -> inTabs--;
            case "p" -> current().append('\n');
            case "del" -> endDeletion();
            case "tc" -> endCell("\t");
            case "tr" -> endCell("\n");
            case "txbxContent" -> boxes.append(open.pop());
            default -> {
                // As above.
            }
        }
    }

    private static boolean isPageNumber(XMLStreamReader xml) {
        return xml.getLocalName().equals("fld") && "slidenum".equals(xml.getAttributeValue(null, "type"));
    }

    private void endDeletion() {
        if (!deleted.isEmpty() && deleted.charAt(deleted.length() - 1) != '\n') {
            deleted.append('\n');
        }
    }

    private void endCell(String mark) {
        StringBuilder text = current();
        int length = text.length();
        if (length > 0 && (text.charAt(length - 1) == '\n' || text.charAt(length - 1) == '\t')) {
            text.setLength(length - 1);
        }
        text.append(mark);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private StringBuilder current() {
        return open.getFirst();
    }

    String text() {
        return open.getLast().toString();
    }

    String deleted() {
        return deleted.toString();
    }

    String boxes() {
        return boxes.toString();
    }
}
