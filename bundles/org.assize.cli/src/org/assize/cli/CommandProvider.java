package org.assize.cli;

import java.util.List;
import java.util.Locale;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A command below {@code assize}. Register it as a service:
 *
 * <pre>{@code
 * @Component
 * public final class CountCommand implements CommandProvider {
 *
 *     @Override
 *     public String name() {
 *         return "count";
 *     }
 *
 *     @Override
 *     public String summary(Locale locale) {
 *         return locale.getLanguage().equals("zh") ? "统计案卷数量。" : "Counts case files.";
 *     }
 *
 *     @Override
 *     public int run(List<String> arguments, CommandOutput output) throws Exception {
 *         if (arguments.size() != 1) {
 *             output.message("assize count DIR");
 *             return WRONG_USAGE;
 *         }
 *         Reviewer reviewer = ReviewerProfile.ofUser().reviewer(null);
 *         try (Library library = Library.open(Path.of(arguments.getFirst()), reviewer)) {
 *             output.line("" + library.read(state -> state.library().getCaseFiles().size()));
 *         }
 *         return OK;
 *     }
 * }
 * }</pre>
 *
 * Other services are injected into the constructor. A provider is only made when its command is called or the commands
 * are listed: whatever it does, the commands of the product work. A name that is taken, by the product or by the plugin
 * that came first, is refused and told. A command runs on a thread of its own, as long as it takes; what it throws is
 * told with plugin, version and signer, and counts as a failure; after three in a row it is switched off.
 */
@ConsumerType
public interface CommandProvider {

    /** All is well. */
    int OK = 0;

    /** The command worked and found a problem. */
    int PROBLEM = 1;

    /** The arguments are not understood. */
    int WRONG_USAGE = 2;

    /** What was given cannot be used: a file, a library, a state. */
    int BAD_INPUT = 3;

    /** {@return what to type: lower-case letters, digits and hyphens, beginning with a letter} */
    String name();

    /** {@return one sentence for the list of commands} */
    String summary(Locale locale);

    /**
     * Runs the command.
     *
     * @param arguments what was typed after its name, options included
     * @return one of the exit codes above
     * @throws Exception when it fails
     */
    int run(List<String> arguments, CommandOutput output) throws Exception;
}
