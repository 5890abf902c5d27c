package org.assize.internal.ui.casefile.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.assize.casefile.CaseFileImporter;
import org.assize.casefile.CaseFileIntake;
import org.assize.internal.ui.casefile.Messages;
import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.Failure;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;
import org.assize.ui.Ids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The choice of a source with importers of plugins. */
class SourcePageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final PluginInfo PLUGIN = new PluginInfo("org.example", "1.2.0", "Case platform", "",
            PluginInfo.Origin.UNKNOWN, null, true);

    @TempDir
    Path temp;

    private final Containment containment = Containment.ofThisProcess();
    private Display display;
    private Shell shell;
    private SourcePage page;

    @BeforeEach
    void findDisplay() {
        assumeTrue(!"gtk".equals(SWT.getPlatform()) || System.getenv("DISPLAY") != null, "needs a screen");
        display = Display.getDefault();
    }

    @AfterEach
    void close() {
        if (shell != null) {
            display.syncExec(shell::dispose);
        }
    }

    @Test
    void an_export_is_recognized_by_the_plugin_that_reads_it() throws Exception {
        Path export = Files.writeString(temp.resolve("month.export"), "1");
        open(export.toString(), new Endings("org.example.a", ".other"), new Endings("org.example.b", ".export"));

        until(() -> page.kind() == SourceKind.OTHER);
        assertThat(ask(page::isPageComplete)).isTrue();
        assertThat(ask(page::importer)).isEqualTo("org.example.b");
        assertThat(ask(page::getMessage)).contains("Reads .export");
        assertThat(ask(() -> combo().getItems())).hasSize(2).allMatch(line -> line.contains("Case platform 1.2.0"));
    }

    @Test
    void one_that_takes_its_time_is_waited_for_and_the_page_says_so() throws Exception {
        Path export = Files.writeString(temp.resolve("month.export"), "1");
        Hesitant slow = new Hesitant("org.example.slow", "month.export");
        open("", slow);
        type(export);

        until(() -> slow.asked() && combo().isEnabled());
        assertThat(ask(page::getMessage)).isEqualTo(Messages.importAsking);
        assertThat(ask(page::getErrorMessage)).isNull();
        assertThat(ask(page::isPageComplete)).isFalse();
        slow.letGo();
        until(() -> page.kind() == SourceKind.OTHER);
        assertThat(ask(page::importer)).isEqualTo("org.example.slow");
        assertThat(ask(page::getMessage)).contains("Reads month.export");
        assertThat(containment.states()).isEmpty();
    }

    @Test
    void nobody_waits_for_the_answer_about_a_path_that_was_changed() throws Exception {
        Path other = Files.writeString(temp.resolve("other.export"), "1");
        Path export = Files.writeString(temp.resolve("month.export"), "1");
        Hesitant slow = new Hesitant("org.example.slow", "other.export");
        open(other.toString(), slow, new Endings("org.example.b", "month.export"));

        until(slow::asked);
        type(export);
        until(() -> page.kind() == SourceKind.OTHER);
        assertThat(ask(page::importer)).isEqualTo("org.example.b");
        assertThat(containment.states()).isEmpty();
    }

    @Test
    void what_no_plugin_recognizes_is_a_folder_or_a_list() throws Exception {
        Path list = Files.writeString(temp.resolve("list.csv"), "number");
        open(temp.toString(), new Endings("org.example.a", ".export"));
        until(() -> combo().isEnabled());

        assertThat(ask(page::kind)).isEqualTo(SourceKind.FOLDER);
        type(list);
        until(() -> page.kind() == SourceKind.LIST);
        assertThat(ask(page::isPageComplete)).isTrue();
        assertThat(ask(page::getMessage)).isNull();
    }

    @Test
    void who_says_what_it_is_is_not_contradicted() throws Exception {
        Path export = Files.writeString(temp.resolve("month.export"), "1");
        open("", new Endings("org.example.a", ".export"));
        until(() -> combo().isEnabled());

        act(() -> {
            button("import.folder").setSelection(false);
            button("import.list").setSelection(true);
            button("import.list").notifyListeners(SWT.Selection, new Event());
        });
        type(export);

        until(() -> page.getMessage() != null && page.getMessage().contains("Reads .export"));
        assertThat(ask(page::kind)).isEqualTo(SourceKind.LIST);
    }

    @Test
    void one_that_is_switched_off_is_named_and_cannot_be_chosen() throws Exception {
        Contribution broken = new Contribution("importer", "org.example.b", PLUGIN);
        for (int i = 0; i < Containment.FAILURES; i++) {
            containment.failed(broken, new Failure("no", ""));
        }
        open("", new Endings("org.example.a", ".other"), new Endings("org.example.b", ".export"));

        until(() -> combo().isEnabled());
        assertThat(ask(() -> combo().getItems())).singleElement().asString().contains("Reads .other");
        assertThat(ask(() -> find("import.importer.off", Text.class).getText()))
                .contains("org.example.b", "Case platform 1.2.0");
    }

    @Test
    void without_plugins_there_is_no_other_source() throws Exception {
        open(temp.toString());

        until(() -> !button("import.other").isEnabled());
        assertThat(ask(() -> combo().getText())).isNotBlank();
        assertThat(ask(page::isPageComplete)).isTrue();
    }

    private void open(String path, CaseFileImporter... importers) throws Exception {
        PluginRegistry plugins = PluginRegistry.allOf(PLUGIN);
        Importers offered = new Importers(new CaseFileIntake(Arrays.asList(importers), plugins, containment),
                containment, plugins);
        act(() -> {
            shell = new Shell(display);
            shell.setLayout(new FillLayout());
            page = new SourcePage(path, offered);
            page.createControl(shell);
        });
    }

    private void type(Path path) throws Exception {
        act(() -> find("import.path", Text.class).setText(path.toString()));
    }

    private Combo combo() {
        return find("import.importer", Combo.class);
    }

    private Button button(String id) {
        return find(id, Button.class);
    }

    private <T extends Control> T find(String id, Class<T> type) {
        Deque<Control> open = new ArrayDeque<>(List.of(shell));
        while (!open.isEmpty()) {
            Control control = open.remove();
            if (id.equals(control.getData(Ids.WIDGET))) {
                return type.cast(control);
            }
            if (control instanceof Composite composite) {
                open.addAll(List.of(composite.getChildren()));
            }
        }
        throw new AssertionError(id);
    }

    private <T> T ask(Callable<T> question) throws Exception {
        return display.syncCall(question::call);
    }

    private void act(Runnable action) {
        display.syncExec(action);
    }

    /** Waits, in or beside the UI thread: in the workbench another one does the work of the display. */
    private void until(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!ask(condition)) {
            assertThat(Instant.now()).isBefore(end);
            if (Display.getCurrent() == null) {
                new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
            } else if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }
}
