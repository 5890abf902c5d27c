package org.assize.architecture.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;

/**
 * What somebody outside can see of a package, element by element, and as text with an element a line, indented.
 *
 * @param added   what adding it would mean to those who use or implement what it belongs to
 * @param removed what removing it would mean
 */
record ApiTree(Type type, String name, Delta added, Delta removed, List<ApiTree> parts) {

    private static final String INDENT = "  ";
    /** What says nothing about whether a plugin still fits. */
    private static final Set<Type> LEFT_OUT = Set.of(Type.VERSION, Type.CLASS_VERSION, Type.ANNOTATED);
    /** What every object has, which depends on the Java that builds. */
    private static final Set<String> OF_EVERY_OBJECT = Set.of("clone()", "finalize()", "equals(java.lang.Object)",
            "hashCode()", "toString()");
    /** Type, name, the type of a result, and what adding and removing means where it is not minor and major. */
    private static final Pattern LINE =
            Pattern.compile("(\\w+) (\\S+)(?: : (\\S+))?(?: \\[(\\w+)/(\\w+)])?");

    ApiTree {
        parts = List.copyOf(parts);
    }

    /**
     * The package as it was read from classes.
     *
     * @param implementedByUs whether nobody outside implements its interfaces, whatever they are annotated with
     */
    static ApiTree of(Tree tree, boolean implementedByUs) {
        List<ApiTree> parts = sorted(Arrays.stream(tree.getChildren()).filter(t -> !LEFT_OUT.contains(t.getType()))
                .filter(t -> t.getType() != Type.METHOD || !OF_EVERY_OBJECT.contains(t.getName()))
                .map(t -> of(t, implementedByUs)));
        boolean harmless = implementedByUs && tree.getType() == Type.METHOD && tree.ifAdded() == Delta.MAJOR;
        return new ApiTree(tree.getType(), tree.getName(), harmless ? Delta.MINOR : tree.ifAdded(), tree.ifRemoved(),
                parts);
    }

    /** Reads what {@link #text} wrote; lines that begin with {@code #} are for people. */
    static ApiTree parse(String text) {
        Deque<Draft> open = new ArrayDeque<>();
        Draft root = null;
        for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            int depth = (line.length() - line.stripLeading().length()) / INDENT.length();
            Draft draft = Draft.of(line.strip());
            while (open.size() > depth) {
                open.pop();
            }
            if (open.isEmpty()) {
                root = draft;
            } else {
                open.peek().parts.add(draft);
            }
            open.push(draft);
        }
        if (root == null) {
            throw new IllegalArgumentException("no package in: " + text);
        }
        return root.finish();
    }

    /** A line that has been read and waits for those below it. */
    private record Draft(Type type, String name, Delta added, Delta removed, List<Draft> parts) {

        static Draft of(String line) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(line);
            }
            boolean usual = matcher.group(4) == null;
            Draft draft = new Draft(Type.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), matcher.group(2),
                    usual ? Delta.MINOR : delta(matcher.group(4)), usual ? Delta.MAJOR : delta(matcher.group(5)),
                    new ArrayList<>());
            if (matcher.group(3) != null) {
                draft.parts.add(new Draft(Type.RETURN, matcher.group(3), Delta.MINOR, Delta.MAJOR, List.of()));
            }
            return draft;
        }

        ApiTree finish() {
            return new ApiTree(type, name, added, removed, sorted(parts.stream().map(Draft::finish)));
        }

        private static Delta delta(String name) {
            return Delta.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        write(text, "");
        return text.toString();
    }

    /** The type of a result stands behind its method, and what is usual is not said. */
    private void write(StringBuilder text, String indent) {
        text.append(indent).append(lower(type)).append(' ').append(name);
        parts.stream().filter(ApiTree::isUsualReturn).forEach(part -> text.append(" : ").append(part.name));
        if (!isUsual()) {
            text.append(" [").append(lower(added)).append('/').append(lower(removed)).append(']');
        }
        text.append('\n');
        parts.stream().filter(part -> !part.isUsualReturn()).forEach(part -> part.write(text, indent + INDENT));
    }

    private boolean isUsual() {
        return added == Delta.MINOR && removed == Delta.MAJOR;
    }

    private boolean isUsualReturn() {
        return type == Type.RETURN && isUsual();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<ApiTree> sorted(Stream<ApiTree> parts) {
        return parts.sorted(Comparator.comparing(ApiTree::type).thenComparing(ApiTree::name)).toList();
    }

    Tree toBnd() {
        try {
            return new DiffPluginImpl().deserialize(data());
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
    }

    private Tree.Data data() {
        Tree.Data data = new Tree.Data();
        data.type = type;
        data.name = name;
        data.add = added;
        data.rem = removed;
        data.children = parts.stream().map(ApiTree::data).toArray(Tree.Data[]::new);
        return data;
    }
}
