package org.assize.internal.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Whether every text that is kept outside of classes is there in English and in Chinese. */
public final class LanguageCheck {

    private static final Pattern KEY = Pattern.compile("\"%([\\w.-]+)\"");
    private static final String CHINESE = "_zh";
    private static final String ENDING = ".properties";

    private final Findings findings;

    public LanguageCheck(Findings findings) {
        this.findings = findings;
    }

    /** Checks one. */
    public void check(PluginBundle bundle) {
        try {
            keys(bundle);
            for (String file : bundle.files()) {
                if (file.endsWith(CHINESE + ENDING)) {
                    compare(bundle, file.substring(0, file.length() - (CHINESE + ENDING).length()));
                }
            }
        } catch (IOException e) {
            findings.error(bundle, "", e.toString());
        }
    }

    private void keys(PluginBundle bundle) throws IOException {
        Set<String> used = new TreeSet<>();
        Matcher matcher = KEY.matcher(text(bundle, "plugin.xml"));
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        for (Object value : bundle.manifest().values()) {
            if (value instanceof String text && text.startsWith("%")) {
                used.add(text.substring(1));
            }
        }
        String base = Optional.ofNullable(bundle.manifest().getValue("Bundle-Localization"))
                .orElse("OSGI-INF/l10n/bundle");
        for (String language : used.isEmpty() ? new String[0] : new String[] {"", CHINESE}) {
            Properties texts = properties(bundle, base + language + ENDING);
            used.stream().filter(key -> texts.getProperty(key, "").isBlank())
                    .forEach(key -> findings.error(bundle, base + language + ENDING,
                            NLS.bind(Messages.textMissing, key)));
        }
    }

    private void compare(PluginBundle bundle, String base) throws IOException {
        Properties english = properties(bundle, base + ENDING);
        Properties chinese = properties(bundle, base + CHINESE + ENDING);
        english.stringPropertyNames().stream().filter(key -> !chinese.containsKey(key)).forEach(
                key -> findings.error(bundle, base + CHINESE + ENDING, NLS.bind(Messages.textMissing, key)));
        chinese.stringPropertyNames().stream().filter(key -> !english.containsKey(key)).forEach(
                key -> findings.error(bundle, base + ENDING, NLS.bind(Messages.textMissing, key)));
    }

    private static Properties properties(PluginBundle bundle, String file) throws IOException {
        Properties properties = new Properties();
        byte[] content = bundle.content(file).orElse(new byte[0]);
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return properties;
    }

    private static String text(PluginBundle bundle, String file) throws IOException {
        return new String(bundle.content(file).orElse(new byte[0]), StandardCharsets.UTF_8);
    }
}
