package org.assize.internal.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                List.of(new Product.Present("org.assize.check", new Version(0, 1, 0))), points,
                Map.of("org.assize.checklists", schema("checklist", "file"),
                        "org.assize.checkBindings", schema("bindings", "checklist", "file"),
                        "org.assize.remarks", schema("remarks", "file")));
    }

    /** Of a point that takes one or more elements with these attributes, which have to be there. */
    private static ExtensionSchema schema(String element, String... attributes) {
        String required = Stream.of(attributes).map(name -> "<attribute name='" + name + "' use='required'/>")
                .collect(Collectors.joining());
        return ExtensionSchema.read(("""
                <schema xmlns='http://www.w3.org/2001/XMLSchema'>
                  <element name='extension'><complexType>
                    <sequence minOccurs='1' maxOccurs='unbounded'><element ref='ELEMENT'/></sequence>
                    <attribute name='point' use='required'/><attribute name='id'/>
                  </complexType></element>
                  <element name='ELEMENT'><complexType>REQUIRED</complexType></element>
                </schema>
                """).replace("ELEMENT", element).replace("REQUIRED", required).getBytes(StandardCharsets.UTF_8));
    }
}
