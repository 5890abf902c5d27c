package org.assize.internal.ui.search.query;

import org.assize.internal.ui.search.Messages;
import org.assize.search.SearchRequest.Order;

/** The words for the orders of hits. */
final class Orders {

    private Orders() {
    }

    static String of(Order order) {
        return switch (order) {
            case RELEVANCE -> Messages.orderRelevance;
            case NEWEST -> Messages.orderNewest;
            case OLDEST -> Messages.orderOldest;
            case CASE_FILE -> Messages.orderCaseFile;
            case UNIT -> Messages.orderUnit;
        };
    }
}
