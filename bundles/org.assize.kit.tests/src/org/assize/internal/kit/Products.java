package org.assize.internal.kit;

import java.util.List;
import java.util.Set;

import org.osgi.framework.Version;

/** Products made up for tests. */
public final class Products {

    private Products() {
    }

    /** One that has the interface of checks, in version 1.0.0, and inner packages. */
    public static Product with(Set<String> points) {
        return new Product(List.of(
                new Product.Exported("org.assize.check", new Version(1, 0, 0), false),
                new Product.Exported("org.assize.document", new Version(1, 0, 0), false),
                new Product.Exported("org.assize.internal.check", Version.emptyVersion, true)),
                List.of(new Product.Present("org.assize.check", new Version(0, 1, 0))), points);
    }
}
