package org.assize.internal.rcp.settings;

import java.util.LinkedHashMap;
import java.util.Map;

import org.assize.internal.rcp.Messages;
import org.assize.internal.rcp.settings.LanguageSetting.Language;
import org.assize.records.LibraryException;
import org.assize.records.Reviewer;
import org.assize.records.ReviewerProfile;
import org.assize.ui.Parts;
import org.assize.ui.Problems;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.jspecify.annotations.Nullable;

/** Language, theme and the name of the reviewer. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

    private final Map<Language, Button> languages = new LinkedHashMap<>();
    private final Map<Theme, Button> themes = new LinkedHashMap<>();
    private @Nullable Reviewer reviewer;
    private Text name;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultButton();
        try {
            reviewer = ReviewerProfile.ofUser().reviewer(null);
        } catch (LibraryException e) {
            setErrorMessage(e.getMessage());
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 12).applyTo(page);
        Group language = group(page, Messages.language);
        radio(language, languages, Language.SYSTEM, Messages.languageSystem);
        radio(language, languages, Language.CHINESE, "中文");
        radio(language, languages, Language.ENGLISH, "English");
        note(language, Messages.languageRestart);
        Group theme = group(page, Messages.theme);
        radio(theme, themes, Theme.SYSTEM, Messages.themeSystem);
        radio(theme, themes, Theme.LIGHT, Messages.themeLight);
        radio(theme, themes, Theme.DARK, Messages.themeDark);
        reviewerGroup(page);
        languages.get(LanguageSetting.ofUser().get()).setSelection(true);
        themes.get(Theme.chosen()).setSelection(true);
        return page;
    }

    private void reviewerGroup(Composite page) {
        Group group = group(page, Messages.reviewerGroup);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).applyTo(group);
        new Label(group, SWT.NONE).setText(Messages.reviewerId);
        Text id = new Text(group, SWT.READ_ONLY);
        new Label(group, SWT.NONE).setText(Messages.reviewerName);
        name = Parts.name(new Text(group, SWT.BORDER), "preferences.name");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        note(group, Messages.reviewerNameNote);
        if (reviewer != null) {
            id.setText(reviewer.id());
            name.setText(reviewer.name());
        }
        name.setEnabled(reviewer != null);
    }

    private static Group group(Composite page, String title) {
        Group group = new Group(page, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private static <T extends Enum<T>> void radio(Composite group, Map<T, Button> buttons, T value, String label) {
        Button button = Parts.name(new Button(group, SWT.RADIO), "preferences." + value);
        button.setText(label);
        buttons.put(value, button);
    }

    private static void note(Composite group, String text) {
        Label note = new Label(group, SWT.WRAP);
        note.setText(text);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(320, SWT.DEFAULT).applyTo(note);
    }

    private static <T> T selected(Map<T, Button> buttons, T otherwise) {
        return buttons.entrySet().stream().filter(e -> e.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
                .orElse(otherwise);
    }

    @Override
    public boolean performOk() {
        Theme theme = selected(themes, Theme.SYSTEM);
        if (theme != Theme.chosen()) {
            theme.choose();
        }
        rename();
        LanguageChange.apply(getShell(), selected(languages, Language.SYSTEM));
        return true;
    }

    private void rename() {
        if (reviewer == null || name.getText().isBlank() || name.getText().strip().equals(reviewer.name())) {
            return;
        }
        try {
            ReviewerProfile.ofUser().rename(reviewer.id(), name.getText());
        } catch (LibraryException e) {
            Problems.show(Messages.reviewerUnwritable, e);
        }
    }
}
