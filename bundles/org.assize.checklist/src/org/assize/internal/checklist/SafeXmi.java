package org.assize.internal.checklist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;

import javax.xml.XMLConstants;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;

/**
 * Reads small XMI documents that nobody vouches for: no document type, nothing fetched from anywhere, only the packages
 * given, a limit on size, on the number of objects and on the length of a text. The only place that may call
 * {@link Resource#load}.
 */
public final class SafeXmi {

    /** Largest document, in bytes. */
    public static final int MAX_BYTES = 1024 * 1024;
    static final int MAX_OBJECTS = 50_000;
    static final int MAX_TEXT = 20_000;

    private static final URI ADDRESS = URI.createURI("memory:/document.xmi");
    private static final Map<Object, Object> LOAD_OPTIONS = Map.of(
            XMLResource.OPTION_PARSER_FEATURES, Map.of(
                    "http://apache.org/xml/features/disallow-doctype-decl", true,
                    XMLConstants.FEATURE_SECURE_PROCESSING, true),
            XMLResource.OPTION_PARSER_PROPERTIES, Map.of(
                    XMLConstants.ACCESS_EXTERNAL_DTD, "",
                    XMLConstants.ACCESS_EXTERNAL_SCHEMA, ""),
            XMLResource.OPTION_RESOLVE_ENTITIES, false,
            XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, false);

    private final EPackage.Registry packages = new EPackageRegistryImpl();

    /** A reader of documents made of these packages. */
    public SafeXmi(EPackage... known) {
        for (EPackage each : known) {
            packages.put(each.getNsURI(), each);
        }
    }

    /**
     * Reads a document.
     *
     * @param type what its only root must be
     * @throws IOException with the reason in the language of the user; it does not name the document
     */
    public <T extends EObject> T read(byte[] document, Class<T> type) throws IOException {
        if (document.length > MAX_BYTES) {
            throw new IOException(NLS.bind(Messages.xmiTooLarge, MAX_BYTES / 1024));
        }
        ClosedUriConverter closed = new ClosedUriConverter();
        Resource resource = resource(closed);
        try {
            resource.load(new ByteArrayInputStream(document), LOAD_OPTIONS);
        } catch (IOException | RuntimeException e) {
            throw new IOException(closed.refused().map(uri -> NLS.bind(Messages.xmiExternal, uri))
                    .orElseGet(() -> XmiReason.of(e)), e);
        }
        if (resource.getContents().size() != 1 || !type.isInstance(resource.getContents().getFirst())) {
            throw new IOException(NLS.bind(Messages.xmiWrongRoot, type.getSimpleName()));
        }
        examine(resource);
        T root = type.cast(resource.getContents().getFirst());
        resource.getContents().clear();
        return root;
    }

    /** Writes an object and what it contains as UTF-8. */
    public byte[] write(EObject root) throws IOException {
        Resource resource = resource(new ClosedUriConverter());
        resource.getContents().add(EcoreUtil.copy(root));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of(XMLResource.OPTION_LINE_WIDTH, 120));
        return out.toByteArray();
    }

    private Resource resource(ClosedUriConverter converter) {
        ResourceSet set = new ResourceSetImpl();
        set.setPackageRegistry(packages);
        set.setURIConverter(converter);
        XMIResourceImpl resource = new XMIResourceImpl(ADDRESS);
        resource.setEncoding("UTF-8");
        set.getResources().add(resource);
        return resource;
    }

    private static void examine(Resource resource) throws IOException {
        int objects = 0;
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(resource, false); all.hasNext();) {
            EObject object = all.next();
            if (object.eIsProxy()) {
                throw new IOException(NLS.bind(Messages.xmiExternal, EcoreUtil.getURI(object)));
            }
            if (++objects > MAX_OBJECTS) {
                throw new IOException(NLS.bind(Messages.xmiTooManyObjects, MAX_OBJECTS));
            }
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (object.eGet(attribute) instanceof String text && text.length() > MAX_TEXT) {
                    throw new IOException(NLS.bind(Messages.xmiTextTooLong, attribute.getName(), MAX_TEXT));
                }
            }
        }
    }
}
