package org.assize.internal.ui.document;

import java.util.ArrayList;
import java.util.List;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkSnapshot;
import org.assize.internal.ui.document.evidence.EvidencePlace;
import org.assize.ui.ItemTarget;
import org.assize.ui.Topics;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * The way from a place to the answers that rest on it: those of the selected mark, otherwise those whose evidence
 * stands on the page being read. UI thread only.
 */
final class AnswersHere {

    private static final int SHORT = 40;

    private final DocumentEditor editor;

    /** An answer, and what it is called where one chooses among several. */
    private record Choice(AnswerRef answer, String label) {
    }

    AnswersHere(DocumentEditor editor) {
        this.editor = editor;
    }

    /** Goes to the answer; asks which if there are several, says so if there is none. */
    void go(DocumentPane pane) {
        List<Choice> choices = choices(pane);
        if (choices.isEmpty()) {
            editor.say(Messages.noAnswerHere);
        } else if (choices.size() == 1) {
            open(choices.getFirst());
        } else {
            ask(pane.canvas().control(), choices);
        }
    }

    private List<Choice> choices(DocumentPane pane) {
        List<Choice> choices = new ArrayList<>();
        editor.marks().marking().flatMap(marking -> marking.marks().selected()).map(MarkSnapshot::links)
                .ifPresent(links -> links.forEach(answer -> choices.add(new Choice(answer, answer.item()))));
        if (choices.isEmpty()) {
            pane.evidence().places().stream().filter(place -> place.page() == pane.canvas().page())
                    .map(AnswersHere::choice).distinct().forEach(choices::add);
        }
        return choices;
    }

    private static Choice choice(EvidencePlace place) {
        String quote = place.quote().replaceAll("\\s*\\R\\s*", " ");
        String words = quote.length() > SHORT ? quote.substring(0, SHORT) + "…" : quote;
        return new Choice(new AnswerRef(place.review(), place.item()),
                place.item() + " · " + place.by() + (words.isBlank() ? "" : "  " + words));
    }

    private void ask(Control control, List<Choice> choices) {
        Menu menu = new Menu(control);
        for (Choice choice : choices) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(choice.label().replace("&", "&&"));
            item.addListener(SWT.Selection, e -> open(choice));
        }
        // The selection of an item comes after the menu is hidden.
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void open(Choice choice) {
        editor.getSite().getService(IEventBroker.class).post(Topics.SHOW_ITEM,
                new ItemTarget(choice.answer().review(), choice.answer().item(), editor.input().caseFile()));
    }
}
