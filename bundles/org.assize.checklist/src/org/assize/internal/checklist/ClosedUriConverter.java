package org.assize.internal.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.jspecify.annotations.Nullable;

/**
 * Opens nothing. A document can make EMF ask for other addresses (a schema location, a link) while it is being read;
 * forbidding document types does not prevent that.
 */
final class ClosedUriConverter extends ExtensibleURIConverterImpl {

    private @Nullable URI refused;

    ClosedUriConverter() {
        super(List.of(), List.of());
        getURIHandlers().add(new Closed());
    }

    /** The first address that was asked for. */
    Optional<URI> refused() {
        return Optional.ofNullable(refused);
    }

    private IOException refuse(URI uri) {
        if (refused == null) {
            refused = uri;
        }
        return new IOException("Refused to open " + uri);
    }

    private final class Closed extends URIHandlerImpl {

        @Override
        public boolean canHandle(URI uri) {
            return true;
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw refuse(uri);
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            throw refuse(uri);
        }

        @Override
        public boolean exists(URI uri, Map<?, ?> options) {
            return false;
        }

        @Override
        public void delete(URI uri, Map<?, ?> options) throws IOException {
            throw refuse(uri);
        }
    }
}
