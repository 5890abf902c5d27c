package org.assize.internal.cli.contributed;

import java.util.List;
import java.util.Locale;

import org.assize.cli.CommandOutput;
import org.assize.cli.CommandProvider;
import org.assize.internal.cli.Messages;
import org.assize.plugin.ApiPackage;
import org.osgi.service.component.annotations.Component;

/** Lists the packages that plugins may count on, for who writes the version ranges of a plugin. */
@Component(service = CommandProvider.class)
public final class ApiCommand implements CommandProvider {

    private record Listed(List<ApiPackage> packages) {
    }

    @Override
    public String name() {
        return "api";
    }

    @Override
    public String summary(Locale locale) {
        return Messages.apiSummary;
    }

    @Override
    public int run(List<String> arguments, CommandOutput output) {
        if (arguments.equals(List.of("--json"))) {
            output.json(new Listed(ApiPackage.ofProduct()));
            return OK;
        }
        if (!arguments.isEmpty()) {
            output.message(Messages.apiUsage);
            return WRONG_USAGE;
        }
        ApiPackage.ofProduct().forEach(p -> output.line(p.name() + " " + p.version() + " (" + p.bundle() + ")"));
        return OK;
    }
}
