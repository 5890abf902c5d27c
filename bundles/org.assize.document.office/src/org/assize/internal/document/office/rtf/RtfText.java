package org.assize.internal.document.office.rtf;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;

import org.assize.internal.document.office.OfficeText;
import org.jspecify.annotations.Nullable;

/** Gathers the text of a file in Rich Text Format by what it is. */
final class RtfText extends RtfListenerAdaptor {

    /** What text is. */
    enum Kind {
        BODY, NOTES, HEADERS, COMMENTS, DELETED, PICTURE, NOTHING
    }

    private static final Map<Command, Kind> DESTINATIONS = Map.ofEntries(Map.entry(Command.footnote, Kind.NOTES),
            Map.entry(Command.header, Kind.HEADERS), Map.entry(Command.headerf, Kind.HEADERS),
            Map.entry(Command.headerl, Kind.HEADERS), Map.entry(Command.headerr, Kind.HEADERS),
            Map.entry(Command.footer, Kind.HEADERS), Map.entry(Command.footerf, Kind.HEADERS),
            Map.entry(Command.footerl, Kind.HEADERS), Map.entry(Command.footerr, Kind.HEADERS),
            Map.entry(Command.annotation, Kind.COMMENTS), Map.entry(Command.pict, Kind.PICTURE));
    /** Destinations a reader may skip, by the rules of the format, and which nevertheless hold text of the document. */
    private static final Set<Command> TEXT_ALL_THE_SAME = EnumSet.of(Command.shp, Command.shpgrp, Command.shptxt,
            Command.shpinst, Command.shppict, Command.result, Command.field, Command.fldrslt, Command.rtf);
    private static final Map<Command, String> SIGNS = Map.ofEntries(Map.entry(Command.par, "\n"),
            Map.entry(Command.line, "\n"), Map.entry(Command.sect, "\n"), Map.entry(Command.row, "\n"),
            Map.entry(Command.nestrow, "\n"), Map.entry(Command.cell, "\t"), Map.entry(Command.nestcell, "\t"),
            Map.entry(Command.tab, "\t"), Map.entry(Command.page, "\f"));

    private final OfficeText target;
    private final Map<Kind, StringBuilder> texts = new EnumMap<>(Kind.class);
    private final Deque<State> states = new ArrayDeque<>();
    private final List<Picture> pictures = new ArrayList<>();
    private State state = new State(Kind.BODY, false);
    private String extension = "";
    private int objects;

    RtfText(OfficeText target) {
        this.target = target;
        for (Kind kind : Kind.values()) {
            texts.put(kind, new StringBuilder());
        }
    }

    @Override
    public void processGroupStart() {
        states.push(state);
    }

    @Override
    public void processGroupEnd() {
        State outer = states.isEmpty() ? state : states.pop();
        if (state.kind == Kind.PICTURE && outer.kind != Kind.PICTURE) {
            endPicture(null);
        }
        state = outer;
    }

    @Override
    public void processString(String string) {
        append(string);
    }

    @Override
    public void processBinaryBytes(byte[] bytes) {
        if (state.kind == Kind.PICTURE) {
            endPicture(bytes);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean isOptional) {
        if (DESTINATIONS.containsKey(command)) {
            enter(DESTINATIONS.get(command));
        } else if (command == Command.object) {
            objects++;
            enter(Kind.NOTHING);
        } else if (command.getCommandType() == CommandType.Destination || isOptional
                || command == Command.optionalcommand) {
            if (!TEXT_ALL_THE_SAME.contains(command)) {
                enter(Kind.NOTHING);
            }
        } else if (command == Command.deleted) {
            state = new State(state.kind, !hasParameter || parameter != 0);
        } else if (command == Command.plain) {
            state = new State(state.kind, false);
        } else if (SIGNS.containsKey(command)) {
            append(SIGNS.get(command));
        } else if (state.kind == Kind.PICTURE) {
            extension = switch (command) {
                case jpegblip -> ".jpg";
                case pngblip -> ".png";
                case emfblip -> ".emf";
                case wmetafile -> ".wmf";
                default -> extension;
            };
        }
    }

    private void enter(Kind kind) {
        // What is left out stays left out, whatever it holds.
        if (state.kind != Kind.NOTHING) {
            state = new State(kind, false);
        }
    }

    private void append(String string) {
        if (state.kind == Kind.NOTHING || target.budget().isSpent()) {
            return;
        }
        if (state.kind != Kind.PICTURE) {
            target.budget().take(string.length());
        }
        texts.get(state.deleted && state.kind == Kind.BODY ? Kind.DELETED : state.kind).append(string);
    }

    private void endPicture(byte @Nullable [] binary) {
        StringBuilder hex = texts.get(Kind.PICTURE);
        String digits = hex.toString().replaceAll("[^0-9A-Fa-f]", "");
        hex.setLength(0);
        if (binary != null) {
            pictures.add(new Picture(extension, binary));
        } else if (!digits.isEmpty()) {
            pictures.add(new Picture(extension,
                    HexFormat.of().parseHex(digits, 0, digits.length() - digits.length() % 2)));
        }
    }

    String text(Kind kind) {
        return texts.get(kind).toString().replace("\t\n", "\n");
    }

    /** {@return the number of embedded objects, which are not read} */
    int objects() {
        return objects;
    }

    void addPictures() {
        for (int i = 0; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            target.part("image" + (i + 1) + picture.extension, () -> new ByteArrayInputStream(picture.bytes), -1);
        }
    }

    private record State(Kind kind, boolean deleted) {
    }

    private record Picture(String extension, byte[] bytes) {
    }
}
