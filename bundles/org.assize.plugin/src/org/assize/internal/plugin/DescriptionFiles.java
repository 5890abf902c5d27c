package org.assize.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.osgi.util.ManifestElement;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The files in which a bundle describes its extensions and its services. Who reads them leaves out one that is no XML,
 * with all that it describes, and the bundle itself seems to be well.
 */
final class DescriptionFiles {

    private static final List<String> EXTENSIONS = List.of("plugin.xml", "fragment.xml");
    /** Not among the constants of the framework. */
    private static final String COMPONENTS = "Service-Component";

    private final Bundle bundle;
    private final List<String> faults = new ArrayList<>();

    private DescriptionFiles(Bundle bundle) {
        this.bundle = bundle;
    }

    /** What is wrong with those of a bundle that is resolved. */
    static List<String> faults(Bundle bundle) {
        DescriptionFiles files = new DescriptionFiles(bundle);
        EXTENSIONS.stream().map(bundle::getEntry).filter(file -> file != null).forEach(files::read);
        files.components();
        return files.faults;
    }

    private void components() {
        for (String path : componentPaths()) {
            int slash = path.lastIndexOf('/');
            var found = bundle.findEntries(path.substring(0, slash + 1), path.substring(slash + 1), false);
            if (found != null) {
                Collections.list(found).forEach(this::read);
            } else if (path.indexOf('*') < 0) {
                faults.add(NLS.bind(Messages.hindranceAbsent, bundle.getSymbolicName(), path));
            }
        }
    }

    private List<String> componentPaths() {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(COMPONENTS, bundle.getHeaders("").get(COMPONENTS));
            return elements == null ? List.of()
                    : List.of(elements).stream().map(element -> "/" + element.getValue()).toList();
        } catch (BundleException e) {
            faults.add(unreadable(COMPONENTS, e.getMessage()));
            return List.of();
        }
    }

    private void read(URL file) {
        try (InputStream in = file.openStream()) {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(in, new NothingFetched());
        } catch (SAXParseException e) {
            faults.add(unreadable(file.getPath() + ":" + e.getLineNumber(), e.getMessage()));
        } catch (SAXException | IOException e) {
            faults.add(unreadable(file.getPath(), String.valueOf(e.getMessage())));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String unreadable(String what, String reason) {
        return NLS.bind(Messages.hindranceUnreadable, new Object[] {bundle.getSymbolicName(), what, reason});
    }

    /** A file that names others gets nothing of them. */
    private static final class NothingFetched extends DefaultHandler {

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
