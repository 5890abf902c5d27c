package org.assize.internal.cli.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.assize.internal.cli.Messages;
import org.assize.search.Codes;
import org.assize.search.SearchFilter;
import org.assize.search.SearchRequest;
import org.assize.search.SearchRequest.Order;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How to narrow and order a search. */
final class SearchOptions {

    @Option(names = "--in", paramLabel = "CASE", descriptionKey = "search.in")
    private @Nullable String caseFile;

    @Option(names = "--filter", paramLabel = "FIELD=VALUE", descriptionKey = "search.filter",
            converter = Restriction.Converter.class)
    private List<Restriction> restrictions = List.of();

    @Option(names = "--order", paramLabel = "ORDER", descriptionKey = "search.order", converter = ToOrder.class)
    private @Nullable Order order;

    /** Reads the code of an order. */
    static final class ToOrder implements ITypeConverter<Order> {

        @Override
        public Order convert(String written) {
            return Codes.find(Order.class, written).orElseThrow(() -> new TypeConversionException(
                    NLS.bind(Messages.noSuchOrder, written, Arrays.stream(Order.values()).map(Codes::of)
                            .collect(Collectors.joining(", ")))));
        }
    }

    /** {@return the request as narrowed and ordered by what was given} What was not given stays as it is. */
    SearchRequest applyTo(SearchRequest request) {
        SearchFilter filter = request.filter();
        for (Restriction restriction : restrictions) {
            filter = filter.with(restriction.field(), Set.of());
        }
        for (Restriction restriction : restrictions) {
            Set<String> values = new HashSet<>(filter.of(restriction.field()));
            values.add(restriction.value());
            filter = filter.with(restriction.field(), values);
        }
        return request.filtered(caseFile == null ? filter : filter.within(caseFile))
                .ordered(order == null ? request.order() : order);
    }
}
