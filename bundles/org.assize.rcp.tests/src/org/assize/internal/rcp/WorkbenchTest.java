package org.assize.internal.rcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

    @Test
    void opensOneWindowOnTheReviewPerspective() {
        AtomicReference<String> perspective = new AtomicReference<>();
        Display display = PlatformUI.getWorkbench().getDisplay();

        display.syncExec(() -> {
            IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
            assertThat(windows).hasSize(1);
            perspective.set(windows[0].getActivePage().getPerspective().getId());
        });

        assertThat(perspective.get()).isEqualTo(ReviewPerspective.ID);
    }
}
