package org.assize.internal.cli.search;

import org.assize.internal.cli.Messages;
import org.assize.search.FacetField;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A value that hits may have in a field, as written on the command line: {@code unit=武安派出所}. */
record Restriction(FacetField field, String value) {

    /** Reads {@code FIELD=VALUE}. */
    static final class Converter implements ITypeConverter<Restriction> {

        @Override
        public Restriction convert(String written) {
            int sign = written.indexOf('=');
            FacetField field = FacetNames.find(sign < 0 ? written : written.substring(0, sign)).orElseThrow(
                    () -> new TypeConversionException(NLS.bind(Messages.noSuchField, written, FacetNames.all())));
            if (sign < 0) {
                throw new TypeConversionException(NLS.bind(Messages.filterForm, written));
            }
            return new Restriction(field, FacetNames.value(field, written.substring(sign + 1)));
        }
    }
}
