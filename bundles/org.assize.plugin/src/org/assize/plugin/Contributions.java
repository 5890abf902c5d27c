package org.assize.plugin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.assize.internal.plugin.ContainedCall;
import org.assize.internal.plugin.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * The services of one kind that plugins contribute, by their ids, and the only way to call them: contained. Whoever
 * uses such services makes one of these of them:
 *
 * <pre>{@code
 * Contributions<ReportTemplate> templates = new Contributions<>("report", services, ReportTemplate::id, plugins,
 *         containment);
 * byte[] bytes = templates.call("org.example.minutes", Duration.ofMinutes(1), t -> t.compose(request));
 * }</pre>
 *
 * Asking a service for its id is contained as well. Of several with the same id the first counts, those of the product
 * before all others, so that a plugin cannot take the place of what is there; the others are told as failures. Any
 * thread.
 *
 * @param <T> the interface of the services
 */
public final class Contributions<T> {

    private static final Duration FOR_ID = Duration.ofSeconds(2);

    private record Entry<T>(Contribution contribution, T service) {
    }

    /** What is done with a service. */
    @FunctionalInterface
    public interface Call<T, R> {

        /** Does it. Whatever is thrown counts as a failure of the service. */
        R on(T service) throws Exception;
    }

    private final String kind;
    private final List<T> services;
    private final Function<T, String> id;
    private final PluginRegistry plugins;
    private final Containment containment;
    private Map<String, Entry<T>> byId = Map.of();
    private boolean asked;

    /**
     * Asks nobody anything yet.
     *
     * @param kind as in {@link Contribution#kind()}
     */
    public Contributions(String kind, List<T> services, Function<T, String> id, PluginRegistry plugins,
            Containment containment) {
        this.kind = kind;
        this.services = List.copyOf(services);
        this.id = id;
        this.plugins = plugins;
        this.containment = containment;
    }

    /** All that told their id, in the order they came, those of the product first. */
    public List<Contribution> all() {
        return entries().values().stream().map(Entry::contribution).toList();
    }

    /** The one of an id. */
    public Optional<Contribution> find(String wanted) {
        return Optional.ofNullable(entries().get(wanted)).map(Entry::contribution);
    }

    /**
     * Calls a service, on a thread of its own.
     *
     * @param budget how long the caller waits
     * @throws ContributionException    when it failed, took too long or is switched off
     * @throws InterruptedException     when the caller was interrupted
     * @throws IllegalArgumentException when there is none of this id
     */
    public <R> R call(String wanted, Duration budget, Call<T, R> work)
            throws ContributionException, InterruptedException {
        Entry<T> entry = entries().get(wanted);
        if (entry == null) {
            throw new IllegalArgumentException(wanted);
        }
        return containment.call(entry.contribution(), budget, () -> work.on(entry.service()));
    }

    /**
     * Asks a service a question beside its work, such as what it is called; the other value when there is no answer. A
     * failure counts as one of the service. An answer proves nothing about its work, so it clears no failure.
     */
    public <R> R callOr(String wanted, Duration budget, Call<T, R> work, R otherwise) {
        Entry<T> entry = entries().get(wanted);
        if (entry == null) {
            throw new IllegalArgumentException(wanted);
        }
        if (containment.isOff(entry.contribution())) {
            return otherwise;
        }
        try {
            return new ContainedCall<>(wanted, () -> work.on(entry.service())).result(budget);
        } catch (ContainedCall.Failed e) {
            containment.failed(entry.contribution(), e.failure());
            return otherwise;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
    }

    private synchronized Map<String, Entry<T>> entries() {
        if (!asked) {
            Map<String, Entry<T>> found = new LinkedHashMap<>();
            services.stream().filter(s -> !plugins.of(s).foreign()).forEach(s -> add(s, found));
            services.stream().filter(s -> plugins.of(s).foreign()).forEach(s -> add(s, found));
            byId = found;
            asked = true;
        }
        return byId;
    }

    private void add(T service, Map<String, Entry<T>> found) {
        PluginInfo plugin = plugins.of(service);
        Contribution nameless = new Contribution(kind, service.getClass().getName(), plugin);
        try {
            String told = containment.call(nameless, FOR_ID, () -> idOf(service));
            Contribution contribution = new Contribution(kind, told, plugin);
            Entry<T> first = found.putIfAbsent(told, new Entry<>(contribution, service));
            if (first != null) {
                containment.failed(nameless, new Failure(NLS.bind(Messages.idTaken, told,
                        first.contribution().plugin().display()), ""));
            }
        } catch (ContributionException counted) {
            // Left out; who asks for states hears why.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String idOf(T service) {
        String told = id.apply(service);
        if (told == null || told.isBlank()) {
            throw new IllegalStateException(Messages.noId);
        }
        return told;
    }
}
