package org.assize.internal.plugin;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.assize.plugin.StartGuard;
import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the count in a file. When the person could not even be asked because the workbench never came that far, the
 * next start is a safe one.
 */
@Component(service = StartGuard.class)
public final class RecordedStarts implements StartGuard {

    private static final Logger LOG = System.getLogger(RecordedStarts.class.getName());
    private static final String WORKBENCH = "org.assize.rcp.application";
    private static final String SAFE_ARGUMENT = "-safe";
    private static final String FAILED = "failed";
    private static final String NEXT_SAFE = "nextSafe";
    private static final int UNASKED = ASK_AFTER + 1;

    private final StateFile file;
    private final int failedBefore;
    private final boolean safe;

    /** As a component: looks at how this process was started. */
    @Activate
    public RecordedStarts(@Reference StateFolders folders, @Reference EnvironmentInfo environment) {
        this(folders, WORKBENCH.equals(application(List.of(environment.getCommandLineArgs()),
                        environment.getProperty("eclipse.application"))),
                Boolean.getBoolean(SAFE_MODE_PROPERTY)
                        || List.of(environment.getCommandLineArgs()).contains(SAFE_ARGUMENT));
    }

    /** A start, of the workbench or of something that is not counted. */
    public RecordedStarts(StateFolders folders, boolean workbench, boolean wanted) {
        file = new StateFile(folders.learnt().resolve("starts.properties"));
        Map<String, String> before = read();
        failedBefore = workbench ? number(before.get(FAILED)) : 0;
        safe = wanted || workbench && (before.containsKey(NEXT_SAFE) || failedBefore >= UNASKED);
        if (workbench) {
            changeOrLog(content -> {
                content.remove(NEXT_SAFE);
                content.put(FAILED, String.valueOf(failedBefore + 1));
            });
        }
    }

    /**
     * Which application this process runs: the command line has precedence over what the product is set to. The
     * platform looks at it later than this component is started, so the property alone still names the workbench.
     */
    static @Nullable String application(List<String> arguments, @Nullable String byDefault) {
        int named = arguments.lastIndexOf("-application");
        return named >= 0 && named + 1 < arguments.size() ? arguments.get(named + 1) : byDefault;
    }

    @Override
    public boolean safe() {
        return safe;
    }

    @Override
    public int failedBefore() {
        return failedBefore;
    }

    @Override
    public void settled() {
        changeOrLog(content -> content.remove(FAILED));
    }

    @Override
    public void again() {
        changeOrLog(content -> content.put(FAILED, "1"));
    }

    @Override
    public void givenUp() {
        changeOrLog(content -> content.put(FAILED, String.valueOf(failedBefore)));
    }

    @Override
    public void nextSafe() throws IOException {
        file.change(content -> content.put(NEXT_SAFE, "true"));
    }

    private Map<String, String> read() {
        try {
            return file.read();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "How earlier starts went cannot be read", e);
            return Map.of();
        }
    }

    private void changeOrLog(Consumer<Map<String, String>> change) {
        try {
            file.change(change);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "How this start goes cannot be written down", e);
        }
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
