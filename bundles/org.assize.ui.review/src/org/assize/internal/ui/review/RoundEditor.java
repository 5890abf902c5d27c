package org.assize.internal.ui.review;

import java.util.EnumMap;
import java.util.Map;

import org.assize.model.review.RoundState;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.report.ReportService;
import org.assize.review.RoundService;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.assize.ui.part.ReadOnlyEditor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** A round: the line of steps above, the page of one step below. Nothing is ever unsaved here. */
public final class RoundEditor extends ReadOnlyEditor implements RoundDesk {

    @Inject
    private RoundService rounds;

    @Inject
    private ReportService reports;

    @Inject
    private Contributed contributed;

    @Inject
    private LibrarySession session;

    @Inject
    private IEventBroker broker;

    private final Map<Step, StepPage> pages = new EnumMap<>(Step.class);
    private Library library;
    private StepsBar steps;
    private Label title;
    private Label refusal;
    private Composite stack;
    private Step open = Step.PLAN;
    private @Nullable RoundSnapshot shown;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        Parts.inject(this, site);
        library = session.current().orElseThrow(() -> new PartInitException(Messages.noLibrary));
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
        title = Parts.name(new Label(parent, SWT.NONE), "round.title");
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 8).applyTo(title);
        steps = new StepsBar(parent, this::open);
        refusal = Parts.name(new Label(parent, SWT.WRAP), "round.refusal");
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).exclude(true).applyTo(refusal);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        PlanPage plan = new PlanPage(stack, this);
        pages.put(Step.PLAN, plan);
        pages.put(Step.DRAW, new DrawPage(stack, this));
        pages.put(Step.REVIEW, new ReviewsPage(stack, this));
        pages.put(Step.CHOOSE, new ChoosePage(stack, this));
        pages.put(Step.PUBLISH, new PublishPage(stack, this));
        title.setText(getPartName());
        open(Step.PLAN);
        if (id().isEmpty()) {
            plan.begin(library);
        } else {
            refresh();
        }
    }

    private String id() {
        return ((RoundInput) getEditorInput()).id();
    }

    private void open(Step step) {
        open = step;
        ((StackLayout) stack.getLayout()).topControl = pages.get(step).area();
        stack.layout(true);
        Step current = shown == null ? Step.PLAN : Step.of(shown.state());
        steps.show(current, step, shown != null && shown.state() == RoundState.PUBLISHED);
    }

    private void refresh() {
        String id = id();
        if (!id.isEmpty()) {
            Background.read(stack.getDisplay(), monitor -> Snapshots.of(library, rounds, id), this::show);
        }
    }

    private void show(RoundSnapshot round) {
        if (stack.isDisposed()) {
            return;
        }
        RoundSnapshot before = shown;
        shown = round;
        title.setText(round.title() + "  (" + round.from() + " – " + round.to() + ")");
        pages.values().forEach(page -> page.show(round));
        boolean moved = before == null || Step.of(before.state()) != Step.of(round.state());
        open(moved ? Step.of(round.state()) : open);
        if (moved && getSite().getPage().getActivePart() == this) {
            pages.get(open).focus();
        }
    }

    @Override
    public void run(String name, Doing doing) {
        say("");
        Background.run(LegacyActionTools.removeMnemonics(name), stack.getDisplay(),
                monitor -> attempt(doing, monitor), why -> {
            if (!stack.isDisposed()) {
                say(why);
                refresh();
            }
        });
    }

    /** Does it; a refusal is no failure but an answer, shown in the page. */
    private String attempt(Doing doing, IProgressMonitor monitor) throws Exception {
        try {
            doing.run(library);
            return "";
        } catch (RefusedException e) {
            return e.getMessage();
        }
    }

    private void say(String why) {
        refusal.setText(why.isEmpty() ? "" : "⚠ " + NLS.bind(Messages.refused, why).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).exclude(why.isEmpty()).applyTo(refusal);
        refusal.setVisible(!why.isEmpty());
        refusal.getParent().layout(true);
    }

    @Override
    public void planned(String round) {
        if (!stack.isDisposed()) {
            setInput(new RoundInput(round));
            setPartName(round);
            refresh();
        }
    }

    @Override
    public void openReview(String review) {
        broker.post(Topics.OPEN_REVIEW, review);
    }

    @Inject
    @Optional
    void onChange(@UIEventTopic(Topics.LIBRARY_CHANGED) Object change) {
        if (stack != null && !stack.isDisposed()) {
            refresh();
        }
    }

    @Inject
    @Optional
    void onClosed(@UIEventTopic(Topics.LIBRARY_CLOSED) Object root) {
        if (stack != null && !stack.isDisposed()) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    @Override
    public RoundService rounds() {
        return rounds;
    }

    @Override
    public ReportService reports() {
        return reports;
    }

    @Override
    public Contributed contributed() {
        return contributed;
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public void setFocus() {
        pages.get(open).focus();
    }
}
