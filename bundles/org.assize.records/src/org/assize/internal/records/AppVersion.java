package org.assize.internal.records;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The name and version that goes on record with each entry. */
final class AppVersion {

    private AppVersion() {
    }

    /** Name and version of the product; outside a product the version is 0. */
    static String current() {
        Bundle bundle = FrameworkUtil.getBundle(AppVersion.class);
        return "assize/" + (bundle == null ? "0" : bundle.getVersion());
    }
}
