package org.assize.internal.document.office;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;
import org.osgi.service.component.annotations.Component;

/**
 * Lets POI log errors to standard error. POI asks the Log4j API for loggers, and so does the logging of PDFBox once
 * that API is installed. Among bundles, the first to ask starts the API, which then keeps a lock until a provider
 * appears as a service: without one, the next thread that asks waits for ever.
 */
@Component(service = Provider.class, property = "APIVersion=" + SimpleLogging.API)
public final class SimpleLogging extends Provider {

    /** The version of the interface between the API and its providers, which is not that of the library. */
    static final String API = "2.6.0";

    public SimpleLogging() {
        super(1, API, SimpleLoggerContextFactory.class);
    }
}
