package org.assize.internal.install.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.assize.internal.install.metadata.ArtifactIndex.Artifact;
import org.w3c.dom.Element;

/**
 * An installable unit of p2.
 *
 * @param id its name
 * @param version its version
 * @param properties what it says about itself, translations among it
 * @param provides what others may require of it
 * @param requires what it requires, version ranges left out
 * @param artifacts its files
 * @param licence text or address of its licence, empty where there is none
 */
public record Unit(String id, String version, Map<String, String> properties, List<Capability> provides,
        List<Capability> requires, List<Artifact> artifacts, String licence) {

    private static final String GROUP = "org.eclipse.equinox.p2.type.group";
    private static final String FEATURE = ".feature.group";
    private static final int LATIN_1 = 0xFF;
    private static final String PREFIX = "org.eclipse.equinox.p2.";

    /**
     * Something that is provided or required.
     *
     * @param namespace what kind of thing
     * @param name which one
     */
    public record Capability(String namespace, String name) {
    }

    static Unit of(Element unit) {
        Map<String, String> properties = Elements.in(unit, "properties", "property").collect(Collectors.toMap(
                each -> each.getAttribute("name"), each -> each.getAttribute("value"), (first, second) -> second));
        String licence = Elements.in(unit, "licenses", "license")
                .map(each -> each.getTextContent().isBlank() ? each.getAttribute("uri") : each.getTextContent())
                .map(String::strip).collect(Collectors.joining("\n"));
        return new Unit(unit.getAttribute("id"), unit.getAttribute("version"), properties,
                Elements.in(unit, "provides", "provided").map(Unit::capability).toList(),
                Elements.in(unit, "requires", "required").map(Unit::capability).toList(),
                Elements.in(unit, "artifacts", "artifact").map(ArtifactIndex::artifact).toList(), licence);
    }

    private static Capability capability(Element element) {
        return new Capability(element.getAttribute("namespace"), element.getAttribute("name"));
    }

    /** {@return whether it is a feature with what it includes} */
    public boolean group() {
        return Boolean.parseBoolean(properties.get(GROUP));
    }

    /** {@return whether it is a bundle} */
    public boolean bundle() {
        return artifacts.stream().anyMatch(Artifact::bundle);
    }

    /** {@return the name of the plugin it is: without what p2 adds to the names of features} */
    public String plugin() {
        return id.endsWith(FEATURE) ? id.substring(0, id.length() - FEATURE.length()) : id;
    }

    /**
     * What it says about itself in the user's language.
     *
     * @param what {@code name}, {@code description} or {@code provider}
     * @return empty where it says nothing
     */
    public String text(String what) {
        return translated(properties.getOrDefault(PREFIX + what, ""));
    }

    /** {@return what it is called in the user's language; its identifier where it has no name} */
    public String name() {
        String name = text("name");
        return name.isEmpty() ? plugin() : name;
    }

    /** {@return its licence in the user's language} */
    public String licenceText() {
        return translated(licence);
    }

    private String translated(String value) {
        if (!value.startsWith("%")) {
            return value;
        }
        String key = value.substring(1);
        String language = Locale.getDefault().getLanguage();
        return asWritten(properties.getOrDefault(language + "." + key, properties.getOrDefault(
                Locale.getDefault() + "." + key, properties.getOrDefault("df_LT." + key, key))));
    }

    /**
     * Publishers of p2 take translations for Latin-1, as property files were before Java 9, while authors write UTF-8.
     * Text that was misread so is UTF-8 again when its characters are taken for bytes; other text is not.
     */
    private static String asWritten(String published) {
        if (published.chars().anyMatch(c -> c > LATIN_1)) {
            return published;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(published.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException e) {
            return published;
        }
    }
}
