package org.assize.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may depend on whom: {@code rcp → ui.* → ui → headless → model}. A bundle that is not named here may depend on
 * nothing of ours, so that a new one has to be given its place.
 *
 * @param room the bundle without {@code org.assize.}
 * @param mayUse the bundles it may depend on, in the same short form
 * @param because why this room needs those and no others
 */
record Direction(String room, Set<String> mayUse, String because) {

    static final String PREFIX = "org.assize.";

    private static final Set<String> HEADLESS = Set.of("model", "journal", "records", "casefile", "document",
            "document.pdf", "document.office", "fonts", "search", "annotation", "checklist", "review", "followup",
            "check", "report", "sample", "plugins.checklists", "recognition", "plugins.ocr", "plugins.checks",
            "plugin", "install", "kit");

    private static final Set<String> UI_ROOMS = Set.of("ui.casefile", "ui.document", "ui.search", "ui.check",
            "ui.checklist", "ui.review", "ui.followup", "ui.plugin");

    private static final String ROOM_OF_THE_SCREEN =
            "a room of the screen shows services; rooms talk through selection, commands and event topics";

    private static final List<Direction> TABLE = table();

    static boolean isHeadless(String room) {
        return HEADLESS.contains(room) || room.equals("cli");
    }

    static Direction of(String room) {
        return TABLE.stream().filter(direction -> direction.room.equals(room)).findFirst().orElseGet(
                () -> new Direction(room, Set.of(), "it has no place in the table of " + Direction.class.getName()));
    }

    private static List<Direction> table() {
        List<Direction> table = new ArrayList<>(List.of(
                new Direction("model", Set.of(), "the model is data without logic"),
                new Direction("journal", Set.of(), "the journal knows nothing of the domain"),
                new Direction("fonts", Set.of(), "a font is data"),
                new Direction("plugin", Set.of(), "whose a contribution is, and how it went, is asked by every room"),
                new Direction("install", Set.of("plugin"), "what is installed is told to who leaves it out"),
                new Direction("records", Set.of("journal", "model"), "events go to the journal, state to the model"),
                new Direction("kit", Set.of("check", "checklist", "document", "model", "plugin"),
                        "whether a plugin fits is asked of everything that it may contribute to"),
                new Direction("document", Set.of("model", "fonts", "plugin"),
                        "a document is readable without a library"),
                new Direction("document.pdf", Set.of("document", "fonts"), "one format behind the reader interface"),
                new Direction("document.office", Set.of("document"), "one format behind the reader interface"),
                new Direction("annotation",
                        Set.of("document", "document.pdf", "fonts", "journal", "model", "plugin", "records"),
                        "marks are records; their export writes PDF"),
                new Direction("casefile", Set.of("records", "model", "document", "plugin"),
                        "intake registers files and asks only what kind of document each one is"),
                new Direction("recognition", Set.of("document", "records", "plugin"),
                        "a machine reads pages of documents that are known by the hash in the records"),
                new Direction("plugins.ocr", Set.of("recognition", "document"),
                        "a shipped plugin uses only what any plugin may use"),
                new Direction("search", Set.of("records", "document", "recognition", "model"),
                        "the index is rebuilt from the records, the page texts and the machine readings"),
                new Direction("checklist", Set.of("records", "model", "plugin"),
                        "scoring reads answers, it does not make them"),
                new Direction("review", Set.of("records", "checklist", "model", "plugin"),
                        "draw and ranking are computed from records and scores, never from documents"),
                new Direction("check", Set.of("records", "document", "recognition", "journal", "model", "plugin"),
                        "checks read documents, or what a machine read in them; people decide"),
                new Direction("plugins.checks", Set.of("check", "document"),
                        "a shipped plugin uses only what any plugin may use"),
                new Direction("followup", Set.of("records", "checklist", "review", "model"),
                        "what follows a review starts from its findings"),
                new Direction("report", Set.of("review", "checklist", "records", "journal", "document", "document.pdf",
                        "fonts", "model", "plugin"),
                        "a report is made from results, and names the head of the journal"),
                new Direction("sample", Set.of("document", "document.pdf", "checklist", "fonts", "model", "records"),
                        "the generator makes files as an upstream system would; of the records it knows only the form"
                                + " of answers, which scoring reads"),
                new Direction("plugins.checklists", Set.of("checklist", "model"),
                        "a shipped plugin uses only what any plugin may use"),
                new Direction("testsupport", HEADLESS, "fixtures for every room"),
                new Direction("cli", HEADLESS, "the command line is a thin face of the services"),
                new Direction("ui", HEADLESS, "what the rooms of the screen share")));
        Set<String> roomOfTheScreen = with(HEADLESS, "ui");
        UI_ROOMS.forEach(room -> table.add(new Direction(room, roomOfTheScreen, ROOM_OF_THE_SCREEN)));
        Set<String> everything = with(roomOfTheScreen, UI_ROOMS.toArray(String[]::new));
        table.add(new Direction("rcp", with(everything, "cli"), "the product puts the rooms together"));
        return table;
    }

    private static Set<String> with(Set<String> rooms, String... more) {
        Set<String> all = new TreeSet<>(rooms);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
