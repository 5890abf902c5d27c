package org.assize.internal.ui.checklist;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.assize.internal.ui.checklist.model.Edits;
import org.assize.internal.ui.checklist.model.Sheet;
import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.records.Library;
import org.assize.records.event.AnswerData;
import org.assize.records.event.EvidenceData;
import org.assize.review.ReviewService;
import org.assize.search.SearchService;
import org.assize.ui.EmptyNote;
import org.assize.ui.EvidenceTaken;
import org.assize.ui.Ids;
import org.assize.ui.ItemTarget;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.assize.ui.Topics;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** The sheet of the open review. Everything is recorded as it is answered; there is no save. */
public final class SheetView extends ViewPart {

    @Inject
    private ReviewService reviews;

    @Inject
    private SearchService search;

    @Inject
    private LibrarySession session;

    @Inject
    private IEventBroker broker;

    private EmptyNote note;
    private Composite area;
    private SheetHeader header;
    private PromptBar prompt;
    private ItemsTree items;
    private ItemDetail detail;
    private Text remark;
    private SheetDesk desk;
    private SheetKeys keys;
    private @Nullable Sheet sheet;
    private String review = "";
    private String item = "";
    private String rule = "";

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        Parts.inject(this, site);
    }

    @Override
    public void createPartControl(Composite parent) {
        var history = getSite().getWorkbenchWindow().getWorkbench().getOperationSupport().getOperationHistory();
        ObjectUndoContext undo = new ObjectUndoContext(this, Ids.SHEET);
        desk = new SheetDesk(parent.getDisplay(), reviews, search, history, undo);
        keys = new SheetKeys(getSite());
        note = new EmptyNote(parent, getSite().getWorkbenchWindow());
        area = new Composite(note.parent(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        header = new SheetHeader(area, () -> gesture(Gesture.SEAL, 0), this::select);
        prompt = new PromptBar(area, () -> items.control().setFocus());
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        items = new ItemsTree(sash, this::select);
        detail = new ItemDetail(sash, id -> rule = id, () -> gesture(Gesture.GOTO, 0));
        sash.setWeights(58, 42);
        remark = Parts.name(new Text(area, SWT.BORDER), "sheet.note");
        remark.setMessage(Messages.noteMessage);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(remark);
        remark.addListener(SWT.FocusOut, e -> commitNote());
        remark.addListener(SWT.DefaultSelection, e -> commitNote());
        keys.quietIn(remark);
        keys.quietIn(prompt.text());
        new UndoRedoActionGroup(getSite(), undo, true).fillActionBars(getViewSite().getActionBars());
        showEmpty();
    }

    private void showEmpty() {
        note.show(Messages.empty, List.of());
    }

    /** Opens a review. */
    private void open(String id) {
        review = id;
        item = "";
        rule = "";
        header.refuse(List.of());
        reload();
    }

    private void reload() {
        if (!review.isEmpty()) {
            session.current().ifPresent(library -> desk.load(library, review, this::show));
        }
    }

    private void show(Sheet loaded) {
        if (area.isDisposed() || !loaded.review().equals(review)) {
            return;
        }
        sheet = loaded;
        note.showView(area);
        header.show(loaded);
        items.show(loaded);
        if (!remark.isFocusControl()) {
            remark.setText(loaded.note());
        }
        remark.setEditable(loaded.writable());
        if (loaded.item(item).isEmpty()) {
            loaded.nextOpen("").or(() -> loaded.items().stream().findFirst()).ifPresent(i -> select(i.id()));
        } else {
            showItem();
        }
    }

    private void select(String id) {
        Sheet shown = sheet;
        if (shown != null && shown.item(id).isPresent()) {
            if (!id.equals(item)) {
                item = id;
                rule = shown.item(id).orElseThrow().defaultRule();
                broker.post(Topics.CURRENT_ITEM, new ItemTarget(shown.review(), id, shown.caseFile()));
            }
            items.select(id);
            showItem();
        }
    }

    private void showItem() {
        current().ifPresent(i -> {
            if (i.rules().stream().noneMatch(r -> r.id().equals(rule))) {
                rule = i.defaultRule();
            }
            detail.show(i, rule);
        });
    }

    private Optional<SheetItem> current() {
        return sheet == null ? Optional.empty() : sheet.item(item);
    }

    /** Does what a key or a menu asks for. */
    void gesture(Gesture gesture, int number) {
        Sheet shown = sheet;
        SheetItem at = current().orElse(null);
        if (shown == null || at == null) {
            return;
        }
        switch (gesture) {
            case NEXT -> shown.step(item, 1).ifPresent(i -> select(i.id()));
            case PREVIOUS -> shown.step(item, -1).ifPresent(i -> select(i.id()));
            case NEXT_OPEN -> shown.nextOpen(item).ifPresent(i -> select(i.id()));
            case RULE -> nextRule(at);
            case GOTO -> detail.selectedEvidence().ifPresent(e -> goTo(shown, e));
            default -> {
                if (shown.writable()) {
                    write(gesture, number, shown, at);
                } else {
                    header.say(Messages.readOnly);
                }
            }
        }
    }

    private void write(Gesture gesture, int number, Sheet shown, SheetItem at) {
        switch (gesture) {
            case PASS -> answer(at, Edits.passed(at), true);
            case COUNT -> count(at, number);
            case NOT_APPLICABLE -> prompt.ask(NLS.bind(Messages.askNotApplicable, at.title()), "",
                    why -> answer(at, Edits.notApplicable(at, why), true));
            case VETO -> veto(at);
            case REMARK -> ifRule(at, r -> prompt.askOptional(Messages.askRemark,
                    at.deduction(r).map(d -> d.remark()).orElse(""),
                    text -> answer(at, Edits.remarked(at, r, text), false)));
            case WAIVE -> ifRule(at, r -> answer(at, Edits.waived(at, r), false));
            case ABSENCE -> prompt.ask(Messages.askAbsence, at.title(), searched -> library(
                    library -> desk.absence(library, shown, at, rule, searched, made -> answer(at, made, false))));
            case REMOVE -> remove(at);
            case SEAL -> seal(shown);
            default -> throw new IllegalArgumentException(gesture.name());
        }
    }

    private void nextRule(SheetItem at) {
        for (int i = 0; i < at.rules().size(); i++) {
            if (at.rules().get(i).id().equals(rule)) {
                rule = at.rules().get((i + 1) % at.rules().size()).id();
                showItem();
                return;
            }
        }
    }

    private void count(SheetItem at, int number) {
        if (at.veto()) {
            header.say(Messages.vetoHasNoCount);
        } else {
            ifRule(at, r -> answer(at, Edits.counted(at, r, number), false));
        }
    }

    private void veto(SheetItem at) {
        if (at.veto()) {
            String old = at.answer() == null ? "" : at.answer().reason();
            prompt.ask(NLS.bind(Messages.askVeto, at.title()), old, why -> answer(at, Edits.failed(at, why), false));
        } else {
            header.say(Messages.notVeto);
        }
    }

    private void ifRule(SheetItem at, Consumer<String> then) {
        if (rule.isEmpty()) {
            header.say(Messages.noRule);
        } else {
            then.accept(rule);
        }
    }

    private void remove(SheetItem at) {
        AnswerData given = at.answer();
        if (given == null) {
            return;
        }
        Optional<EvidenceData> chosen = detail.evidenceHasFocus() ? detail.selectedEvidence() : Optional.empty();
        answer(at, chosen.map(e -> Edits.withoutEvidence(given, e)).orElse(null), false);
    }

    private void answer(SheetItem at, @Nullable AnswerData given, boolean onward) {
        Sheet shown = sheet;
        library(library -> desk.answer(library, shown, at, given, why -> {
            if (!area.isDisposed()) {
                answered(at, why, onward);
            }
        }));
    }

    private void answered(SheetItem at, String why, boolean onward) {
        if (!why.isEmpty()) {
            header.say(why);
        } else if (onward && item.equals(at.id()) && sheet != null) {
            header.refuse(List.of());
            sheet.step(item, 1).ifPresent(i -> select(i.id()));
        }
        reload();
    }

    private void seal(Sheet shown) {
        library(library -> desk.sealRefusals(library, shown, why -> {
            header.refuse(why);
            if (why.isEmpty()) {
                String score = shown.score().value() == null ? "" : shown.score().value().toPlainString();
                prompt.confirm(NLS.bind(Messages.confirmSeal, score, shown.score().gradeTitle()),
                        () -> desk.seal(library, shown, this::reload));
            } else if (!why.getFirst().subject().isEmpty()) {
                select(why.getFirst().subject());
            }
        }));
    }

    private void goTo(Sheet shown, EvidenceData evidence) {
        broker.post(Topics.SHOW_PAGE, new PageTarget(shown.caseFile(), evidence.document(), evidence.anchor().page(),
                evidence.anchor().boxes(), evidence.anchor().quote(), ""));
    }

    private void commitNote() {
        Sheet shown = sheet;
        if (shown != null && shown.writable() && !remark.getText().equals(shown.note())) {
            library(library -> desk.note(library, shown, remark.getText()));
        }
    }

    private void library(Consumer<Library> work) {
        session.current().ifPresent(work);
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void onOpen(@UIEventTopic(Topics.OPEN_REVIEW) String id) {
        if (area != null && !area.isDisposed()) {
            open(id);
        }
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void onEvidence(@UIEventTopic(Topics.EVIDENCE_TAKEN) EvidenceTaken taken) {
        Sheet shown = sheet;
        if (area == null || area.isDisposed() || shown == null) {
            return;
        }
        SheetItem at = current().orElse(null);
        if (!taken.caseFile().equals(shown.caseFile())) {
            header.say(NLS.bind(Messages.otherCaseFile, shown.caseFile()));
        } else if (!shown.writable()) {
            header.say(Messages.readOnly);
        } else if (at == null || !at.veto() && rule.isEmpty()) {
            header.say(Messages.noRule);
        } else {
            answer(at, Edits.withEvidence(at, rule, taken.evidence()), false);
        }
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void onChange(@UIEventTopic(Topics.LIBRARY_CHANGED) Object change) {
        if (area != null && !area.isDisposed()) {
            reload();
        }
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void onClosed(@UIEventTopic(Topics.LIBRARY_CLOSED) Object root) {
        if (area != null && !area.isDisposed()) {
            review = "";
            sheet = null;
            showEmpty();
        }
    }

    @Override
    public void setFocus() {
        (sheet == null ? note.parent() : items.control()).setFocus();
    }
}
